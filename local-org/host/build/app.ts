import { createHash } from 'node:crypto';
import path from 'node:path';
import {
  type OutputAsset,
  type OutputChunk,
  type Plugin,
  type RollupCache,
  type RollupLog,
  type RollupOptions,
  rollup,
} from 'rollup';
import { bundleMetasBelow } from '../metadata/bundles.ts';
import type { AppModel } from '../metadata/model.ts';
import { readApp } from '../metadata/readApp.ts';
import type { HostPage } from '../options.ts';
import { bundlesBelow, labelsBelow } from '../packageFiles.ts';
import { type BuildOptions, type BuiltApp, type HasSchema, PAGE_ENTRY, SHARED_MODULES } from './builtApp.ts';
import { buildConstants, componentCompiler } from './compiler.ts';
import { iconNamesBelow, iconNamesIn } from './icons.ts';
import { CLIENT_FOLDER, mayImport, platformPlugin, type PlatformPluginOptions } from './platformPlugin.ts';
import { withTransformCache } from './transformCache.ts';
import type { Vendor } from './vendor.ts';

const COMPONENTS = '@local-org/components';
const SCHEMA = '@salesforce/schema/';

/** An app as built, and what went into it. */
export interface Build {
  readonly app: BuiltApp;
  /** Absolute paths of the files that were read. */
  readonly read: readonly string[];
}

/** Builds the package's components as they are now. Fails with the compiler's message, file and line. */
export type Builder = (isFresh?: boolean) => Promise<Build>;

/**
 * Builds the same app over and over; a build takes from the one before what did not change, unless it is to be fresh, as it must be
 * once files came or went: what an import stands for is not looked up again. Throws an Error when the package lacks the component
 * of the page.
 */
export function builderOf(options: BuildOptions, hasSchema: HasSchema): Builder {
  const { rollupOptions, latest } = recipe(options, hasSchema);
  let cache: RollupCache | undefined;
  return async (isFresh = false) => {
    const build = await rollup({ ...rollupOptions, ...(cache === undefined || isFresh ? {} : { cache }) });
    ({ cache } = build);
    const { output } = await build.generate(OUTPUT);
    await build.close();
    const { model, schema } = latest();
    const read = build.watchFiles.filter((file) => path.isAbsolute(file));
    return { app: { files: filesOf(output), model, schema: [...schema].sort() }, read };
  };
}

/** An export that a module lacks would be undefined in the browser only; other warnings concern nobody here. */
function refuseMissingExport({ code, message }: RollupLog): void {
  if (code === 'MISSING_EXPORT') throw new Error(message);
}

const OUTPUT = {
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
} as const;

/** What the latest build read of the package and asked of the org. */
interface Latest {
  model: AppModel | null;
  schema: Set<string>;
}

function recipe(
  options: BuildOptions,
  hasSchema: HasSchema,
): { rollupOptions: RollupOptions; latest: () => Readonly<Latest> } {
  const { packageFolder, appName, page, vendor } = options;
  if (page !== null && !bundlesBelow(packageFolder).has(page.component)) {
    throw new Error(`component ${page.component} is not in ${packageFolder}`);
  }
  const latest: Latest = { model: null, schema: new Set() };
  const answers = new Map<string, boolean>();
  const read = (): PlatformPluginOptions => {
    latest.model = appName === null ? null : readApp(packageFolder, appName);
    latest.schema = new Set();
    return packageFacts(options, latest.model, (name) => {
      latest.schema.add(name);
      return answers.get(name) === true;
    });
  };
  return {
    latest: () => latest,
    rollupOptions: {
      input: Object.fromEntries([PAGE_ENTRY, ...SHARED_MODULES].map((id) => [id, id])),
      external: (id, importer) => vendor.modules.includes(id) && mayImport(id, importer),
      onwarn: refuseMissingExport,
      preserveEntrySignatures: 'exports-only',
      // What is left out of a page on this machine saves nobody anything, and finding it doubles the time of a build.
      treeshake: false,
      plugins: [
        askedBefore(hasSchema, answers),
        platformPlugin(read),
        withTransformCache(componentCompiler([], true), cacheFile(packageFolder, vendor)),
        buildConstants,
      ],
    },
  };
}

/** The org may live in another process: gets its answer for an import before the import is resolved. */
function askedBefore(hasSchema: HasSchema, answers: Map<string, boolean>): Plugin {
  return {
    name: 'asked-before',
    async resolveId(id) {
      const name = id.startsWith(SCHEMA) ? id.slice(SCHEMA.length) : '';
      if (name !== '' && !answers.has(name)) answers.set(name, await hasSchema(name));
      return null;
    },
  };
}

/** Beside the vendor build, whose key stands for the versions of the compilers; one for each package. */
function cacheFile(packageFolder: string, vendor: Vendor): string {
  const name = createHash('sha256').update(packageFolder).digest('hex').slice(0, 8);
  return path.join(vendor.folder, `transforms-${name}.json`);
}

/** What the package holds right now. */
function packageFacts(
  { packageFolder, page, labels, vendor }: BuildOptions,
  model: AppModel | null,
  hasSchema: (name: string) => boolean,
): PlatformPluginOptions {
  return {
    facts: { labels: labels ?? labelsBelow(packageFolder), hasSchema },
    bundles: bundlesBelow(packageFolder),
    icons: iconsOf(packageFolder, vendor, model),
    baseComponents: vendor.baseComponents,
    virtual:
      page === null
        ? { [PAGE_ENTRY]: APP_SOURCE, [COMPONENTS]: componentsSource(packageFolder) }
        : { [PAGE_ENTRY]: pageSource(page) },
  };
}

function iconsOf(packageFolder: string, vendor: Vendor, model: AppModel | null): readonly string[] {
  const ofShell = model === null ? [] : [...iconNamesBelow(CLIENT_FOLDER), ...iconNamesIn(JSON.stringify(model))];
  return [...new Set([...vendor.icons, ...iconNamesBelow(packageFolder), ...ofShell])].sort();
}

const SHADOW = "import '@lwc/synthetic-shadow';";
const APP_SOURCE = [SHADOW, "import { startApp } from '@local-org/app';", 'startApp();'].join('\n');

function pageSource(page: HostPage): string {
  return [
    SHADOW,
    "import { startPage } from '@local-org/page';",
    `import Component from 'c/${page.component}';`,
    `startPage(Component, ${JSON.stringify(tagName(page.component))}, ${JSON.stringify(page.properties ?? {})});`,
  ].join('\n');
}

/** A module that loads each exposed component when a page asks for it. */
function componentsSource(packageFolder: string): string {
  const exposed = [...bundleMetasBelow(packageFolder)].filter(([, { isExposed }]) => isExposed);
  const entries = exposed.map(([bundle]) => `${JSON.stringify(bundle)}: () => import('c/${bundle}')`);
  return `export default { ${entries.join(',\n')} };`;
}

function tagName(bundle: string): string {
  return `c-${bundle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Modules, and the source maps beside them. */
function filesOf(output: readonly (OutputAsset | OutputChunk)[]): BuiltApp['files'] {
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : textOf(file.source)]));
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8');
}
