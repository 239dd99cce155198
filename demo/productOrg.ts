import path from 'node:path';
import { openOrg, type OrgOptions } from '../local-org/org/openOrg.ts';
import type { LocalOrg } from '../local-org/org/localOrg.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The package that the demo installs. */
export const PACKAGE_FOLDER = path.join(ROOT, 'force-app');

const LOCAL = path.join(ROOT, '.local-org');

/**
 * Where the stored orgs are kept between starts, ignored by git, forgotten by `npm run reset`; `L2O_STATE` names another folder, as
 * tests and measurements do, which leave the one of the person at work alone.
 */
export const STATE_FOLDER = process.env['L2O_STATE'] ?? LOCAL;

/** Parsed sources: they follow from the sources alone, so every start and every stored org shares them. */
const CACHE_FOLDER = path.join(LOCAL, 'cache');

/** An org with the L2O package installed; `L2O_NAMESPACE` names the namespace where the options do not. */
export function openProductOrg(options: Omit<OrgOptions, 'packageFolder' | 'cacheFolder'> = {}): LocalOrg {
  const namespace = process.env['L2O_NAMESPACE'] || null;
  return openOrg({ namespace, ...options, packageFolder: PACKAGE_FOLDER, cacheFolder: CACHE_FOLDER });
}
