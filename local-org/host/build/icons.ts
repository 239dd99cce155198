import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from '../packageFiles.ts';

/** Icon families of the design system, as the base components import them: `lightning/iconSvgTemplatesUtility`. */
export const ICON_FAMILIES = ['Utility', 'Standard', 'Action', 'Doctype', 'Custom'] as const;
export type IconFamily = (typeof ICON_FAMILIES)[number];

const ICON_MODULE = /^lightning\/iconSvgTemplates(Utility|Standard|Action|Doctype|Custom)(Rtl)?$/;
const ICON_NAME = /\b(?:utility|standard|action|doctype|custom):\w+/g;
const SOURCE = /\.(html|js|ts)$/;

/** Whether `id` is a whole icon family, which is far too large to compile and is served as the icons in use. */
export function isIconModule(id: string): boolean {
  return ICON_MODULE.test(id);
}

/** Icons named in the sources below `folder`, e.g. `utility:refresh`, sorted. */
export function iconNamesBelow(folder: string): readonly string[] {
  const names = filesBelow(folder)
    .filter((file) => SOURCE.test(file) && !file.includes('iconSvgTemplates'))
    .flatMap((file) => iconNamesIn(readFileSync(file, 'utf8')));
  return [...new Set(names)].sort();
}

/** Icons named in a text. */
export function iconNamesIn(text: string): readonly string[] {
  return text.match(ICON_NAME) ?? [];
}

/** Source of the icon module `id` holding only `names`, read from the base components in `baseComponents`. */
export function iconModule(id: string, names: readonly string[], baseComponents: string): string {
  const family = (ICON_MODULE.exec(id)?.[1] ?? '').toLowerCase();
  const suffix = id.endsWith('Rtl') ? '' : familyFolder(id);
  const icons = names
    .filter((name) => suffix !== '' && name.startsWith(`${family}:`))
    .map((name) => name.slice(family.length + 1))
    .map((name) => ({
      key: `${family}_${name}`,
      file: path.join(baseComponents, suffix, 'buildTemplates', family, `${name}.html`),
    }))
    .filter(({ file }) => existsSync(file));
  const imports = icons.map(({ key, file }) => `import ${key} from ${JSON.stringify(file)};`);
  return [...imports, `export default { ${icons.map(({ key }) => key).join(', ')} };`].join('\n');
}

function familyFolder(id: string): string {
  return id.replace('lightning/', '');
}
