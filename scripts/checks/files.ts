import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below `folder` whose name matches, sorted; none when the folder is missing. Dependencies and hidden folders are left out. */
export function filesBelow(folder: string, name: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}node_modules${path.sep}`))
    .sort();
}
