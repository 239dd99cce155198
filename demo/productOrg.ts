import path from 'node:path';
import { openOrg, type OrgOptions } from '../local-org/org/openOrg.ts';
import type { LocalOrg } from '../local-org/org/localOrg.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The package that the demo installs. */
export const PACKAGE_FOLDER = path.join(ROOT, 'force-app');

/** Kept between starts, ignored by git, forgotten by `npm run reset`. */
export const STATE_FOLDER = path.join(ROOT, '.local-org');

/** An org with the L2O package installed. */
export function openProductOrg(options: Omit<OrgOptions, 'packageFolder' | 'cacheFolder'> = {}): LocalOrg {
  return openOrg({ ...options, packageFolder: PACKAGE_FOLDER, cacheFolder: path.join(STATE_FOLDER, 'cache') });
}
