import { createHash } from 'node:crypto';
import path from 'node:path';
import { type RollupError, type RollupLog, type RollupOptions, type RollupWatcher, rollup, watch } from 'rollup';
import { bundleMetasBelow } from '../metadata/bundles.ts';
import type { AppModel } from '../metadata/model.ts';
import { appFilesBelow, readApp } from '../metadata/readApp.ts';
import type { HostOptions, HostPage } from '../options.ts';
import { bundlesBelow, labelFilesBelow, labelsBelow } from '../packageFiles.ts';
import { buildConstants, componentCompiler } from './compiler.ts';
import { ICON_FAMILIES, iconNamesBelow, iconNamesIn } from './icons.ts';
import { USER_MODULES } from './platformModules.ts';
import {
  CLIENT_FOLDER,
  CLIENT_MODULES,
  mayImport,
  platformPlugin,
  type PlatformPluginOptions,
} from './platformPlugin.ts';
import { withTransformCache } from './transformCache.ts';
import type { Vendor } from './vendor.ts';

/** What a build gives. */
export interface BuiltApp {
  /** Built modules by their path below `/app/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The app the modules were built for; null for a single component. */
  readonly model: AppModel | null;
}

export const NOTHING_BUILT: BuiltApp = { files: new Map(), model: null };

export interface BuildOptions {
  readonly host: HostOptions;
  /** Absolute. */
  readonly packageFolder: string;
  readonly vendor: Vendor;
}

export const PAGE_ENTRY = '@local-org/start';
const COMPONENTS = '@local-org/components';

/** Modules that the vendor folder imports from the app: the host's own, the user's settings, the icons in use. */
export const SHARED_MODULES: readonly string[] = [
  ...Object.keys(CLIENT_MODULES).filter((id) => !id.startsWith('@local-org/')),
  ...USER_MODULES,
  ...ICON_FAMILIES.flatMap((family) => [
    `lightning/iconSvgTemplates${family}`,
    `lightning/iconSvgTemplates${family}Rtl`,
  ]),
];

/** Builds the package's components once. Fails with the compiler's message, file and line. */
export async function buildApp(options: BuildOptions): Promise<BuiltApp> {
  const { rollupOptions, model } = recipe(options);
  const build = await rollup(rollupOptions);
  const { output } = await build.generate(OUTPUT);
  await build.close();
  return { files: filesOf(output), model: model() };
}

/** Builds now and after every change. `built` gets each result, `failed` the message of a build that did not work. */
export function watchApp(
  options: BuildOptions,
  built: (app: BuiltApp, milliseconds: number) => void,
  failed: (message: string) => void,
): RollupWatcher {
  const { rollupOptions, model } = recipe(options);
  const watcher = watch({ ...rollupOptions, watch: { skipWrite: true, clearScreen: false } });
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') failed(faultText(event.error));
    if (event.code !== 'BUNDLE_END') return;
    event.result
      .generate(OUTPUT)
      .then(({ output }) => built({ files: filesOf(output), model: model() }, event.duration))
      .catch((error: unknown) => failed(String(error)))
      .finally(() => void event.result.close());
  });
  return watcher;
}

/** An export that a module lacks would be undefined in the browser only; other warnings concern nobody here. */
function refuseMissingExport({ code, message }: RollupLog): void {
  if (code === 'MISSING_EXPORT') throw new Error(message);
}

/** The message with its file, which only some compilers put into it. */
function faultText({ message, id }: RollupError): string {
  return id === undefined || message.includes(id) ? message : `${id}: ${message}`;
}

const OUTPUT = {
  format: 'es',
  sourcemap: 'inline',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
} as const;

/** How to build, and the app as the latest build read it. */
function recipe(options: BuildOptions): { rollupOptions: RollupOptions; model: () => AppModel | null } {
  const { packageFolder, host, vendor } = options;
  if (host.page !== undefined && !bundlesBelow(packageFolder).has(host.page.component)) {
    throw new Error(`component ${host.page.component} is not in ${packageFolder}`);
  }
  let model: AppModel | null = null;
  const read = (): PlatformPluginOptions => {
    model = host.app === undefined ? null : readApp(packageFolder, host.app.name);
    return packageFacts(options, model);
  };
  return {
    model: () => model,
    rollupOptions: {
      input: Object.fromEntries([PAGE_ENTRY, ...SHARED_MODULES].map((id) => [id, id])),
      external: (id, importer) => vendor.modules.includes(id) && mayImport(id, importer),
      onwarn: refuseMissingExport,
      preserveEntrySignatures: 'exports-only',
      // What is left out of a page on this machine saves nobody anything, and finding it doubles the time of a build.
      treeshake: false,
      plugins: [
        platformPlugin(read),
        withTransformCache(componentCompiler([], true), cacheFile(packageFolder, vendor)),
        buildConstants,
      ],
    },
  };
}

/** Beside the vendor build, whose key stands for the versions of the compilers; one for each package. */
function cacheFile(packageFolder: string, vendor: Vendor): string {
  const name = createHash('sha256').update(packageFolder).digest('hex').slice(0, 8);
  return path.join(vendor.folder, `transforms-${name}.json`);
}

/** What the package holds right now. */
function packageFacts({ packageFolder, host, vendor }: BuildOptions, model: AppModel | null): PlatformPluginOptions {
  const { app } = host;
  return {
    facts: {
      labels: host.labels ?? labelsBelow(packageFolder),
      hasSchema: app === undefined ? () => true : (name) => app.org.hasSchema(name),
    },
    bundles: bundlesBelow(packageFolder),
    icons: iconsOf(packageFolder, vendor, model),
    baseComponents: vendor.baseComponents,
    virtual:
      host.page === undefined
        ? { [PAGE_ENTRY]: APP_SOURCE, [COMPONENTS]: componentsSource(packageFolder) }
        : { [PAGE_ENTRY]: pageSource(host.page) },
    watched: [...labelFilesBelow(packageFolder), ...(model === null ? [] : appFilesBelow(packageFolder))],
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

function filesOf(
  output: readonly ({ type: 'asset' } | { type: 'chunk'; fileName: string; code: string })[],
): BuiltApp['files'] {
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
