import { createRequire } from 'node:module';

/** What the Salesforce CLI knows of a metadata type, as far as file names depend on it. */
interface RegistryType {
  readonly name: string;
  readonly suffix?: string;
  readonly directoryName: string;
  readonly children?: { readonly types: Readonly<Record<string, RegistryType>> };
}

let loaded: ReadonlyMap<string, string> | undefined;

/** Ending of a file, without `-meta.xml` → the root element it must have. Endings that several types share are left out. */
export function rootsBySuffix(): ReadonlyMap<string, string> {
  loaded ??= read();
  return loaded;
}

/** Bundles have no ending of their own: their description is named after the script. */
const BUNDLES: readonly (readonly [string, string])[] = [['js', 'LightningComponentBundle']];

function read(): ReadonlyMap<string, string> {
  const registry = createRequire(import.meta.url)(
    '@salesforce/source-deploy-retrieve/lib/src/registry/metadataRegistry.json',
  ) as { readonly types: Readonly<Record<string, RegistryType>> };
  const types = Object.values(registry.types);
  const all = [...types, ...types.flatMap((type) => Object.values(type.children?.types ?? {}))];
  const roots = new Map<string, string>(BUNDLES);
  const shared = new Set<string>();
  for (const { name, suffix } of all) {
    if (suffix === undefined || name === 'CustomLabel') continue;
    if (roots.has(suffix) && roots.get(suffix) !== name) shared.add(suffix);
    roots.set(suffix, name);
  }
  for (const suffix of shared) roots.delete(suffix);
  return roots;
}
