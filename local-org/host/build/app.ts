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
import {
  type BuildOptions,
  type BuiltApp,
  COMPONENTS,
  type HasSchema,
  PAGE_ENTRY,
  SHARED_MODULES,
} from './builtApp.ts';
import { buildConstants, componentCompiler } from './compiler.ts';
import { iconNamesBelow, iconNamesIn } from './icons.ts';
import { CLIENT_FOLDER, mayImport, platformPlugin, type PlatformPluginOptions } from './platformPlugin.ts';
import { contentsKey } from './sources.ts';
import { withTransformCache } from './transformCache.ts';
import type { Vendor } from './vendor.ts';

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
 *
 * The host's modules and those of the package are built apart, tied by the page's import map: an edit of a component leaves the
 * shell and the icons as they are.
 */
export function builderOf(options: BuildOptions, hasSchema: HasSchema): Builder {
  const { packageFolder, appName, page, vendor } = options;
  if (page !== null && !bundlesBelow(packageFolder).has(page.component)) {
    throw new Error(`component ${page.component} is not in ${packageFolder}`);
  }
  const answers = new Map<string, boolean>();
  const ofHost = partOf({ name: 'host', inputs: [PAGE_ENTRY, ...SHARED_MODULES], others: [COMPONENTS], vendor });
  const ofPackage = partOf({
    name: createHash('sha256').update(packageFolder).digest('hex').slice(0, 8),
    inputs: [COMPONENTS],
    others: SHARED_MODULES,
    vendor,
    plugin: askedBefore(hasSchema, answers),
  });
  let host: { readonly key: string; readonly built: Part } | undefined;
  return async (isFresh = false) => {
    const model = appName === null ? null : readApp(packageFolder, appName);
    const schema = new Set<string>();
    const facts = packageFacts(options, model, (name) => {
      schema.add(name);
      return answers.get(name) === true;
    });
    const key = JSON.stringify([facts.icons, facts.virtual[PAGE_ENTRY], contentsKey(CLIENT_FOLDER)]);
    if (host?.key !== key) host = { key, built: await ofHost(facts, true) };
    const components = await ofPackage(facts, isFresh);
    refuseMissingBindings(components.imported, host.built.exported);
    return {
      app: { files: new Map([...host.built.files, ...components.files]), model, schema: [...schema].sort() },
      read: [...host.built.read, ...components.read],
    };
  };
}

interface PartOptions {
  /** Of the file that keeps the part's transforms beside the vendor build, whose key stands for the versions of the compilers. */
  readonly name: string;
  readonly inputs: readonly string[];
  /** Modules that the other part has. */
  readonly others: readonly string[];
  readonly vendor: Vendor;
  readonly plugin?: Plugin;
}

interface Part {
  readonly files: BuiltApp['files'];
  readonly read: readonly string[];
  /** Names that each input exports. */
  readonly exported: ReadonlyMap<string, readonly string[]>;
  /** Module and name of each import from the other part. */
  readonly imported: readonly (readonly [string, string])[];
}

/** Builds one part over and over. */
function partOf({
  name,
  inputs,
  others,
  vendor,
  plugin,
}: PartOptions): (facts: PlatformPluginOptions, isFresh: boolean) => Promise<Part> {
  let facts: PlatformPluginOptions;
  let cache: RollupCache | undefined;
  const options: RollupOptions = {
    input: Object.fromEntries(inputs.map((id) => [id, id])),
    external: (id, importer) =>
      (vendor.modules.includes(id) && mayImport(id, importer)) || (others.includes(id) && mayHave(id, importer)),
    onwarn: refuseMissingExport,
    preserveEntrySignatures: 'exports-only',
    // What is left out of a page on this machine saves nobody anything, and finding it doubles the time of a build.
    treeshake: false,
    plugins: [
      plugin,
      platformPlugin(() => facts),
      withTransformCache(componentCompiler([], true), path.join(vendor.folder, `transforms-${name}.json`)),
      buildConstants,
    ],
  };
  return async (current, isFresh) => {
    facts = current;
    const build = await rollup({ ...options, ...(cache === undefined || isFresh ? {} : { cache }) });
    ({ cache } = build);
    const { output } = await build.generate(OUTPUT);
    await build.close();
    const chunks = output.filter((file) => file.type === 'chunk');
    return {
      files: filesOf(output),
      read: build.watchFiles.filter((file) => path.isAbsolute(file)),
      exported: new Map(chunks.filter(({ isEntry }) => isEntry).map(({ name, exports }) => [name, exports])),
      imported: chunks.flatMap(({ importedBindings }) =>
        Object.entries(importedBindings).flatMap(([id, names]) =>
          others.includes(id) ? names.map((name) => [id, name] as const) : [],
        ),
      ),
    };
  };
}

/** Modules with a name of the platform are for every component, the others for the host and what stands in for the platform's. */
function mayHave(id: string, importer: string | undefined): boolean {
  return /^(lightning|@salesforce)\//.test(id) || mayImport(id, importer);
}

/** An export that a module lacks would be undefined in the browser only; other warnings concern nobody here. */
function refuseMissingExport({ code, message }: RollupLog): void {
  if (code === 'MISSING_EXPORT') throw new Error(message);
}

/** The same across the two parts, where Rollup cannot see it. */
function refuseMissingBindings(imported: Part['imported'], exported: Part['exported']): void {
  for (const [id, name] of imported)
    if (name !== '*' && exported.get(id)?.includes(name) === false)
      throw new Error(`"${name}" is not exported by "${id}"`);
}

const OUTPUT = {
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
} as const;

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
        : { [PAGE_ENTRY]: pageSource(page), [COMPONENTS]: `export { default } from 'c/${page.component}';` },
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
    `import Component from '${COMPONENTS}';`,
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
