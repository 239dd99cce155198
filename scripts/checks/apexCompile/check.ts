import path from 'node:path';
import '../../../local-org/platform/index.ts';
import { ApexLoadError, loadPackage } from '../../../local-org/apex/index.ts';
import type { Schema } from '../../../local-org/schema/types.ts';
import type { Finding } from '../finding.ts';
import { packageSources } from '../read/sources.ts';
import { packageSchema } from '../soql/packageSchema.ts';
import { schemaFindings } from '../soql/schemaFindings.ts';

const REMEDY = 'Correct the code, or keep to the Apex subset that the local org runs (local-org/apex/ast.ts).';

/**
 * Everything the local org's compiler refuses: what apex-ls does not see, such as private access, and what is outside the subset of
 * Apex that the tests can run.
 */
export function checkApexCompile(root: string): readonly Finding[] {
  const files = packageSources(root, /\.(cls|trigger)$/).map(({ file, text }) => ({ path: file, source: text }));
  if (files.length === 0) return [];
  let schema: Schema;
  try {
    schema = packageSchema(root);
  } catch (error) {
    return schemaFindings(root, error);
  }
  try {
    loadPackage({ files, schema, cacheFolder: path.join(root, '.local-org/cache') });
    return [];
  } catch (error) {
    if (!(error instanceof ApexLoadError)) throw error;
    return error.problems.map(({ file, line, message }) => ({
      file,
      line,
      rule: 'apex-compile/error',
      message,
      remedy: REMEDY,
    }));
  }
}
