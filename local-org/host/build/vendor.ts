import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { markUsed, pruneUnused } from './lastUsed.ts';

export const BASE_PACKAGE = 'lightning-base-components';
/** Parts of the base components that need a native app or are huge and replaced by the icons in use. */
const LEFT_OUT = /barcodeScanner|iconSvgTemplates|lightning\/navigation$/;
/** Sources whose change makes an earlier build stale. */
const RECIPE = ['vendor.ts', 'vendorBuild.ts', 'compiler.ts', 'icons.ts'];
const require = createRequire(import.meta.url);

/** The component engine and base components, compiled once for the browser. */
export interface Vendor {
  readonly folder: string;
  /** Changes whenever the folder's content would. */
  readonly key: string;
  /** Module names served from the folder as `<name>.js`. */
  readonly modules: readonly string[];
  /** Icons that the base components themselves use. */
  readonly icons: readonly string[];
  /** Folder of the base components' sources. */
  readonly baseComponents: string;
  readonly wasBuilt: boolean;
}

/** Takes the vendor folder from `cacheFolder`, building it first (some ten seconds) when there is none for the installed versions. */
export async function vendor(cacheFolder: string): Promise<Vendor> {
  const packageFolder = path.dirname(require.resolve(`${BASE_PACKAGE}/package.json`));
  const baseComponents = path.join(packageFolder, 'src/lightning');
  const components = exposedComponents(packageFolder);
  const key = vendorKey(components);
  const folder = path.join(cacheFolder, `vendor-${key}`);
  const wasBuilt = !existsSync(folder);
  // The compilers take longer to load than all the rest of a start: only a build pays for them.
  if (wasBuilt) await (await import('./vendorBuild.ts')).buildVendor(folder, components, baseComponents);
  markUsed(folder);
  pruneUnused(cacheFolder, 'vendor-', folder);
  const icons = JSON.parse(readFileSync(path.join(folder, 'icons.json'), 'utf8')) as readonly string[];
  return { folder, key, modules: ['lwc', '@lwc/synthetic-shadow', ...components], icons, baseComponents, wasBuilt };
}

function exposedComponents(packageFolder: string): readonly string[] {
  const manifest = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as {
    lwc: { expose: readonly string[] };
  };
  return manifest.lwc.expose.filter((name) => !LEFT_OUT.test(name));
}

function vendorKey(components: readonly string[]): string {
  const versions = ['lwc', 'rollup', BASE_PACKAGE, '@lwc/rollup-plugin'].map(installedVersion);
  const recipe = RECIPE.map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([versions, components, recipe]))
    .digest('hex')
    .slice(0, 12);
}

/** Version of an installed package. Throws an Error naming one that is not installed. */
export function installedVersion(name: string): string {
  const file = path.join(packageRoot(name), 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function packageRoot(name: string): string {
  const root = (require.resolve.paths(name) ?? [])
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(folder));
  if (root === undefined) throw new Error(`package ${name} is not installed: run npm ci`);
  return root;
}
