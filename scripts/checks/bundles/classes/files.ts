import type { Package } from '../package.ts';
import { place, type Place } from '../rule.ts';

/** Endings of what a bundle may hold; TypeScript becomes JavaScript in the build. */
const ENDINGS = /\.(ts|js|html|css|svg|js-meta\.xml|json)$/;

/** Files that do not belong into a bundle, and bundles that lack what they are made of. */
export function wrongFiles({ index }: Package): readonly Place[] {
  const own = (folder: string): readonly string[] => index.files.filter((file) => file.startsWith(`${folder}/`));
  return [...index.bundles.values()].flatMap(({ folder, name }) => {
    const files = own(folder);
    const stray = files.filter((file) => !file.slice(folder.length).includes('/__') && !ENDINGS.test(file));
    const main = ['ts', 'js', 'html', 'css'].map((ending) => `${folder}/${name}.${ending}`);
    const sources = files.filter((file) => /\.(ts|js|html|css)$/.test(file) && !file.includes('/__'));
    const first = sources[0] ?? files[0] ?? folder;
    return [
      ...stray.map((file) =>
        place(file, 1, 'a component takes no file of this kind', 'Move it to a static resource, or delete it.'),
      ),
      ...(files.includes(`${folder}/${name}.js-meta.xml`)
        ? []
        : [place(first, 1, `there is no ${name}.js-meta.xml`, 'Add the description; its name is that of the folder.')]),
      ...(sources.length === 0 || main.some((file) => files.includes(file))
        ? []
        : [place(first, 1, `no file is named like its folder, ${name}`, 'Name the main files after the folder.')]),
    ];
  });
}

/** Names of bundles that the platform does not take, and two bundles of one name. */
export function wrongNames({ index }: Package): readonly Place[] {
  const folders = new Set(index.files.flatMap((file) => /^(.*\/lwc\/[^/]+)\/[^/]+$/.exec(file)?.[1] ?? []));
  const names = Map.groupBy(folders, (folder) => folder.slice(folder.lastIndexOf('/') + 1).toLowerCase());
  return [...names.values()].flatMap((same) =>
    same.flatMap((folder, position) => {
      const name = folder.slice(folder.lastIndexOf('/') + 1);
      const file = index.files.find((each) => each.startsWith(`${folder}/`)) ?? folder;
      const problem = position > 0 ? 'is the name of another bundle too' : nameProblem(name);
      return problem === null ? [] : [place(file, 1, `${name} ${problem}`, 'Rename the folder and its files.')];
    }),
  );
}

function nameProblem(name: string): string | null {
  if (/^[^a-z]/.test(name)) return 'does not start with a lower-case letter';
  if (/[^A-Za-z0-9_]/.test(name)) return 'holds a character that is no letter, digit or underscore';
  if (/_$/.test(name)) return 'ends with an underscore';
  if (name.includes('__')) return 'holds two underscores in a row';
  return name.length > 40 ? 'is longer than 40 characters' : null;
}
