import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { PACKAGE_FOLDER } from '../read/sources.ts';

/** The findings in a failure of the schema's loader, which names one faulty file per line: `file:line: message`. */
export function schemaFindings(root: string, error: unknown): readonly Finding[] {
  if (!(error instanceof Error)) throw error;
  const found = error.message.split('\n').map((text): Finding | null => {
    const match = /^(.+?)(?::(\d+))?: (.*)$/.exec(text);
    if (!match) return null;
    const [, name = '', line, message = ''] = match;
    const file = placeOf(root, name);
    const remedy = 'Mend the metadata first: queries cannot be checked against a schema that does not load.';
    return { file, line: Number(line ?? 1), rule: 'soql/schema', message, remedy };
  });
  if (found.some((finding) => finding === null)) throw error;
  return found.filter((finding) => finding !== null);
}

/** Names come relative to the package, absolute, or as `Object.Field`. */
function placeOf(root: string, name: string): string {
  const below = path.join(root, PACKAGE_FOLDER, name);
  const file = existsSync(below) ? below : path.isAbsolute(name) ? name : root;
  return path.relative(root, file).split(path.sep).join('/') || `${PACKAGE_FOLDER} (${name})`;
}
