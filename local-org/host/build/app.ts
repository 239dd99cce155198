import { type RollupOptions, type RollupWatcher, rollup, watch } from 'rollup';
import type { HostPage, HostUser } from '../options.ts';
import { bundlesBelow, labelFilesBelow, labelsBelow, type PackageLabels } from '../packageFiles.ts';
import { buildConstants, componentCompiler } from './compiler.ts';
import { ICON_FAMILIES, iconNamesBelow } from './icons.ts';
import { USER_MODULES } from './platformModules.ts';
import { CLIENT_MODULES, platformPlugin, type PlatformPluginOptions } from './platformPlugin.ts';
import type { Vendor } from './vendor.ts';

/** Built modules by their path below `/app/`. */
export type AppFiles = ReadonlyMap<string, string>;

export interface AppOptions {
  readonly packageFolder: string;
  readonly labels: PackageLabels | undefined;
  readonly user: HostUser;
  readonly page: HostPage;
  readonly vendor: Vendor;
}

export const PAGE_ENTRY = '@local-org/start';

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
export async function buildApp(options: AppOptions): Promise<AppFiles> {
  const build = await rollup(rollupOptions(options));
  const { output } = await build.generate(OUTPUT);
  await build.close();
  return filesOf(output);
}

/** Builds now and after every change. `built` gets each result, `failed` the message of a build that did not work. */
export function watchApp(
  options: AppOptions,
  built: (files: AppFiles, milliseconds: number) => void,
  failed: (message: string) => void,
): RollupWatcher {
  const watcher = watch({ ...rollupOptions(options), watch: { skipWrite: true, clearScreen: false } });
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') failed(event.error.message);
    if (event.code !== 'BUNDLE_END') return;
    event.result
      .generate(OUTPUT)
      .then(({ output }) => built(filesOf(output), event.duration))
      .catch((error: unknown) => failed(String(error)))
      .finally(() => void event.result.close());
  });
  return watcher;
}

const OUTPUT = {
  format: 'es',
  sourcemap: 'inline',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
} as const;

function rollupOptions(options: AppOptions): RollupOptions {
  const { packageFolder, page, vendor } = options;
  if (!bundlesBelow(packageFolder).has(page.component)) {
    throw new Error(`component ${page.component} is not in ${packageFolder}`);
  }
  return {
    input: Object.fromEntries([PAGE_ENTRY, ...SHARED_MODULES].map((id) => [id, id])),
    external: (id) => vendor.modules.includes(id),
    onwarn: () => undefined,
    preserveEntrySignatures: 'exports-only',
    plugins: [platformPlugin(() => packageFacts(options)), componentCompiler([], true), buildConstants],
  };
}

/** What the package holds right now. */
function packageFacts({ packageFolder, labels, page, user, vendor }: AppOptions): PlatformPluginOptions {
  return {
    facts: { user, labels: labels ?? labelsBelow(packageFolder) },
    bundles: bundlesBelow(packageFolder),
    icons: [...new Set([...vendor.icons, ...iconNamesBelow(packageFolder)])].sort(),
    baseComponents: vendor.baseComponents,
    virtual: { [PAGE_ENTRY]: startSource(page) },
    watched: labelFilesBelow(packageFolder),
  };
}

function startSource(page: HostPage): string {
  return [
    "import '@lwc/synthetic-shadow';",
    "import { startPage } from '@local-org/page';",
    `import Component from 'c/${page.component}';`,
    `startPage(Component, ${JSON.stringify(tagName(page.component))}, ${JSON.stringify(page.properties ?? {})});`,
  ].join('\n');
}

function tagName(bundle: string): string {
  return `c-${bundle.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function filesOf(output: readonly ({ type: 'asset' } | { type: 'chunk'; fileName: string; code: string })[]): AppFiles {
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
