import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { PACKAGE_FOLDER, packageFiles } from '../read/sources.ts';
import type { PackageSchema } from './packageSchema.ts';

/** Metadata that does not get into the schema, so that whatever names it is reported too. */
export function schemaFindings(root: string, { faults }: PackageSchema): readonly Finding[] {
  return faults.map(({ file, line, message }) => ({
    file: placeOf(root, file),
    line: line ?? 1,
    rule: 'soql/schema',
    message,
    remedy: 'Correct the metadata first: queries are checked against a schema without it.',
  }));
}

/** Names come relative to the package, absolute, or as `Object.Field`. */
function placeOf(root: string, name: string): string {
  const below = path.join(root, PACKAGE_FOLDER, name);
  if (existsSync(below)) return `${PACKAGE_FOLDER}/${name}`;
  if (path.isAbsolute(name)) return path.relative(root, name).split(path.sep).join('/');
  const [object = '', field = ''] = name.split('.');
  const [file] = packageFiles(
    root,
    new RegExp(`^${field === '' ? object : field}\\.(field|object)-meta\\.xml$`),
  ).filter((each) => each.includes(`/objects/${object}/`));
  return file ?? `${PACKAGE_FOLDER} (${name})`;
}
