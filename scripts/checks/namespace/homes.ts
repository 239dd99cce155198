import type { PackageIndex } from '../references/packageIndex.ts';
import { platformImports } from '../references/scripts.ts';

/** Bundles of the lowest room that read the package's prefix from a schema token: only there may names be put together with it. */
export function homesOf(index: PackageIndex): ReadonlySet<string> {
  const homes = [...index.bundles.values()].filter(
    ({ folder, sources }) =>
      folder.includes('/main/shared/lwc/') &&
      sources.some((source) => platformImports(source).some(({ module }) => module.startsWith('@salesforce/schema/'))),
  );
  return new Set(homes.map(({ name }) => name));
}
