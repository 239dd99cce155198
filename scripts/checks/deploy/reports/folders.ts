import type { PackageIndex } from '../../references/packageIndex.ts';
import type { Place } from '../rule.ts';

const KINDS = [
  ['report', 'reports', 'reportFolder'],
  ['dashboard', 'dashboards', 'dashboardFolder'],
] as const;

/** Folders that every organization has. */
const PUBLIC = /^unfiled\$public$/;

export function folderMissing(index: PackageIndex): readonly Place[] {
  return KINDS.flatMap(([suffix, folder, kind]) =>
    index.ofKind(suffix).flatMap(({ file, root }) => {
      const [, base = '', inner = ''] = new RegExp(`^(.*/${folder}/)(.*)/[^/]+$`).exec(file) ?? [];
      if (inner === '')
        return [
          {
            file,
            line: root.line,
            message: `the ${suffix} stands in no folder`,
            remedy: `Move it to ${folder}/<Folder>.`,
          },
        ];
      const isThere =
        index.files.includes(`${base}${inner}.${kind}-meta.xml`) || index.files.includes(`${base}${inner}-meta.xml`);
      if (isThere || PUBLIC.test(inner)) return [];
      return [
        {
          file,
          line: root.line,
          message: `the folder ${inner} has no description`,
          remedy: `Add ${folder}/${inner}.${kind}-meta.xml.`,
        },
      ];
    }),
  );
}

export function fileName(index: PackageIndex): readonly Place[] {
  return [...index.ofKind('report'), ...index.ofKind('dashboard'), ...index.ofKind('reportType')]
    .filter(({ name }) => !/^[a-z](_?[a-z0-9])*$/i.test(name))
    .map(({ file, name, root }) => ({
      file,
      line: root.line,
      message: `'${name}' is no developer name`,
      remedy: 'Use letters, digits and single underscores.',
    }));
}
