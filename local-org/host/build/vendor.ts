import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { rollup } from 'rollup';
import { buildConstants, componentCompiler } from './compiler.ts';
import { iconNamesBelow, isIconModule } from './icons.ts';
import { CLIENT_MODULES } from './platformPlugin.ts';
import { USER_MODULES } from './platformModules.ts';

const BASE_PACKAGE = 'lightning-base-components';
/** Parts of the base components that need a native app or are huge and replaced by the icons in use. */
const LEFT_OUT = /barcodeScanner|iconSvgTemplates|lightning\/navigation$/;
/** Sources whose change makes an earlier build stale. */
const RECIPE = ['vendor.ts', 'compiler.ts', 'icons.ts'];
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
  if (wasBuilt) await build(folder, components, baseComponents);
  markUsed(folder);
  prune(cacheFolder, folder);
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
  const versions = ['lwc', 'rollup', BASE_PACKAGE, '@lwc/rollup-plugin'].map((name) => {
    const file = path.join(packageRoot(name), 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  });
  const recipe = RECIPE.map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([versions, components, recipe]))
    .digest('hex')
    .slice(0, 12);
}

function packageRoot(name: string): string {
  const root = (require.resolve.paths(name) ?? [])
    .map((folder) => path.join(folder, name))
    .find((folder) => existsSync(folder));
  if (root === undefined) throw new Error(`package ${name} is not installed: run npm ci`);
  return root;
}

const HOUR_MS = 3_600_000;

/** A folder's time says when it last served. */
function markUsed(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/** Removes builds of other versions and drafts of builds that were cut off, once no start has used them for an hour. */
function prune(cacheFolder: string, current: string): void {
  for (const name of readdirSync(cacheFolder).filter((entry) => entry.startsWith('vendor-'))) {
    const folder = path.join(cacheFolder, name);
    const isOld = Date.now() - statSync(folder).mtimeMs > HOUR_MS;
    if (folder !== current && isOld) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds beside the target and renames, so that an interrupted or concurrent build never leaves half a folder. */
async function build(folder: string, components: readonly string[], baseComponents: string): Promise<void> {
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-draft-`);
  try {
    await bundle(draft, components);
    writeFileSync(path.join(draft, 'icons.json'), JSON.stringify(iconNamesBelow(baseComponents)));
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function bundle(folder: string, components: readonly string[]): Promise<void> {
  const entries = Object.fromEntries(['lwc', '@lwc/synthetic-shadow', ...components].map((name) => [name, name]));
  const build = await rollup({
    input: entries,
    onwarn: () => undefined,
    external: (id) => isIconModule(id) || id in CLIENT_MODULES || USER_MODULES.includes(id),
    plugins: [entryResolver, componentCompiler([BASE_PACKAGE], false), buildConstants],
  });
  await build.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    preserveEntrySignatures: 'allow-extension',
  } as Parameters<typeof build.write>[0]);
  await build.close();
}

/** The compiler resolves only modules that are imported from somewhere: gives entries an importer. */
const entryResolver = {
  name: 'entry-resolver',
  async resolveId(this: import('rollup').PluginContext, id: string, importer: string | undefined) {
    return importer === undefined ? this.resolve(id, import.meta.filename, { skipSelf: true }) : null;
  },
};
