import path from 'node:path';
import { openOrg, type OrgOptions } from '../local-org/org/openOrg.ts';
import type { LocalOrg } from '../local-org/org/localOrg.ts';
import { InputError } from './cli/fault.ts';
import { namespaceFault } from './cli/namespace.ts';

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

/** The namespace that the package is installed under where nothing else says so, as tests do by `L2O_NAMESPACE`; null for none. */
export const NAMESPACE = process.env['L2O_NAMESPACE']?.toLowerCase() || null;

/** `NAMESPACE`, checked. Throws InputError when no package can have it. */
export function defaultNamespace(): string | null {
  const fault = NAMESPACE === null ? null : namespaceFault(NAMESPACE);
  if (fault !== null) throw new InputError([`L2O_NAMESPACE: ${fault}`]);
  return NAMESPACE;
}

/** An org with the L2O package installed, under `NAMESPACE` where the options say nothing of one. */
export function openProductOrg(options: Omit<OrgOptions, 'packageFolder' | 'cacheFolder'> = {}): LocalOrg {
  const { namespace = defaultNamespace() } = options;
  return openOrg({ ...options, namespace, packageFolder: PACKAGE_FOLDER, cacheFolder: CACHE_FOLDER });
}
