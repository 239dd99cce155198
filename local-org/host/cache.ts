import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Where builds are kept between starts; `LOCAL_ORG_BUILDS` names another folder, to see a start that has none. */
export const CACHE =
  process.env['LOCAL_ORG_BUILDS'] ?? path.resolve(import.meta.dirname, '../../node_modules/.cache/local-org');

/** Whether base components have been compiled before. Those of other versions count too: a start replaces them. */
export function hasBaseComponents(): boolean {
  return existsSync(CACHE) && readdirSync(CACHE).some((name) => /^vendor-\w+$/.test(name));
}
