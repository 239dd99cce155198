import { existsSync } from 'node:fs';
import path from 'node:path';
import { schemaAndFaults } from '../../../local-org/schema/load.ts';
import { metadataFiles, stampOf } from '../../../local-org/schema/sources.ts';
import type { Schema } from '../../../local-org/schema/types.ts';
import { PACKAGE_FOLDER } from '../read/sources.ts';

/** Objects, fields and labels that queries and classes are checked against. */
export interface PackageSchema {
  readonly schema: Schema;
  /** What is wrong with files that are not in it; names are relative to the package or absolute. */
  readonly faults: ReturnType<typeof schemaAndFaults>['faults'];
}

let last: ({ readonly stamp: string } & PackageSchema) | null = null;

/** Standard objects and the package's own, read again only when a file of them changed; files with a fault are left out of it. */
export function packageSchema(root: string): PackageSchema {
  const folder = path.join(root, PACKAGE_FOLDER);
  const isThere = existsSync(folder);
  const stamp = (isThere ? metadataFiles(folder) : []).map((file) => `${file}:${stampOf(file)}`).join('\n');
  if (last?.stamp !== stamp) last = { stamp, ...schemaAndFaults({ packageFolder: isThere ? folder : null }) };
  return last;
}
