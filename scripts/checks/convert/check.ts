import { existsSync } from 'node:fs';
import path from 'node:path';
import { ComponentSet, MetadataConverter } from '@salesforce/source-deploy-retrieve';
import type { Finding } from '../finding.ts';
import { PACKAGE_FOLDER } from '../read/sources.ts';

/**
 * Converts the source to metadata format with the library that the Salesforce CLI converts with, in memory: the smoke test that every
 * file is where the platform's tools look for it. Its refusal is one finding.
 */
export async function checkConvert(root: string): Promise<readonly Finding[]> {
  const folder = path.join(root, PACKAGE_FOLDER);
  if (!existsSync(folder)) return [];
  try {
    const set = ComponentSet.fromSource({ fsPaths: [folder] });
    if (set.size > 0) await new MetadataConverter().convert(set, 'metadata', { type: 'zip' });
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [refusal(root, error.message)];
  }
}

/** The library names the file it stumbled over by its full path, if any. */
function refusal(root: string, message: string): Finding {
  const file = message.split(/: |\s/).find((word) => word.startsWith(`${root}${path.sep}`));
  return {
    file: file === undefined ? PACKAGE_FOLDER : path.relative(root, file).split(path.sep).join('/'),
    line: 1,
    rule: 'convert/refused',
    message,
    remedy: 'Put the file where the Salesforce CLI looks for its type, with the ending that type has.',
  };
}
