import path from 'node:path';
import { loadSchema } from '../../../local-org/schema/load.ts';
import { metadataFiles, stampOf } from '../../../local-org/schema/sources.ts';
import type { Schema } from '../../../local-org/schema/types.ts';
import { PACKAGE_FOLDER } from '../read/sources.ts';

let last: { readonly stamp: string; readonly schema: Schema } | null = null;

/**
 * Standard objects and the package's own, read again only when a file of them changed. Throws one Error with a line for each faulty
 * file.
 */
export function packageSchema(root: string): Schema {
  const folder = path.join(root, PACKAGE_FOLDER);
  const stamp = metadataFiles(folder)
    .map((file) => `${file}:${stampOf(file)}`)
    .join('\n');
  if (last?.stamp !== stamp) last = { stamp, schema: loadSchema({ packageFolder: folder }) };
  return last.schema;
}
