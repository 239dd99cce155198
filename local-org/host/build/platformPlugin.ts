import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { iconModule, isIconModule } from './icons.ts';
import { isOffered, refusalOf } from './offered.ts';
import { type PlatformFacts, platformModule, withLabelTexts } from './platformModules.ts';
import { transpile } from './typescript.ts';

const VIRTUAL = '\0platform:';
export const CLIENT_FOLDER = path.resolve(import.meta.dirname, '../client');

/** Modules that the host brings in place of the platform's. */
export const CLIENT_MODULES: Readonly<Record<string, string>> = {
  '@local-org/apex': 'apex.ts',
  '@local-org/app': 'app.ts',
  '@local-org/facts': 'facts.ts',
  '@local-org/page': 'page.ts',
  'force/navigation': 'navigation.ts',
  'lightning/navigation': 'navigation.ts',
  'lightning/platformShowToastEvent': 'platformShowToastEvent.ts',
  'lightning/refresh': 'refresh.ts',
  'lightning/uiRecordApi': 'uiRecordApi.ts',
};

export interface PlatformPluginOptions {
  readonly facts: PlatformFacts;
  /** Entry file of each bundle by name. */
  readonly bundles: ReadonlyMap<string, string>;
  /** Icons to serve, e.g. `utility:refresh`. */
  readonly icons: readonly string[];
  /** Folder of the base components' sources. */
  readonly baseComponents: string;
  /** Source of further virtual modules by id. */
  readonly virtual: Readonly<Record<string, string>>;
}

/**
 * Rollup plugin that resolves what exists only inside an org (Apex, labels, schema, user, navigation) and TypeScript sources, and
 * refuses by name what an org would not offer to a component. `read` is called once for each build.
 */
export function platformPlugin(read: () => PlatformPluginOptions): Plugin {
  let options: PlatformPluginOptions;
  return {
    name: 'platform',
    buildStart() {
      options = read();
    },
    resolveId(id, importer) {
      const found =
        virtualId(id, options) ??
        hostFile(id, importer) ??
        bundleFile(id, options.bundles) ??
        siblingFile(id, importer);
      if (found === null && !mayImport(id, importer)) this.error(refusalOf(id, importer));
      return found;
    },
    load(id) {
      if (id.startsWith(VIRTUAL)) return virtualSource(id.slice(VIRTUAL.length), options);
      return id.endsWith('.ts') ? withLabelTexts(readFileSync(id, 'utf8'), options.facts.labels) : null;
    },
    transform(code, id) {
      return id.endsWith('.ts') ? { code: transpile(code), map: null } : null;
    },
  };
}

/** Whether the importer may have the module: the host's own sources may have any, a component what the platform offers. */
export function mayImport(id: string, importer: string | undefined): boolean {
  return isOffered(id) || isOwn(importer);
}

/** The host's own sources, and the icons that are taken from the base components. */
function isOwn(importer: string | undefined): boolean {
  return importer === undefined || importer.startsWith(CLIENT_FOLDER) || importer.startsWith(VIRTUAL);
}

function virtualId(id: string, options: PlatformPluginOptions): string | null {
  const isVirtual = id in options.virtual || isIconModule(id) || platformModule(id, options.facts) !== null;
  return isVirtual ? VIRTUAL + id : null;
}

function virtualSource(id: string, options: PlatformPluginOptions): string | null {
  if (isIconModule(id)) return iconModule(id, options.icons, options.baseComponents);
  return options.virtual[id] ?? platformModule(id, options.facts);
}

/** A module of the host: those with a name of the platform are for all, the others for the host alone. */
function hostFile(id: string, importer: string | undefined): string | null {
  const [folder = '', name = '', ...rest] = id.split('/');
  if (folder !== 'lightning' && !isOwn(importer)) return null;
  const file = CLIENT_MODULES[id];
  if (file !== undefined) return path.join(CLIENT_FOLDER, file);
  return folder === 'shell' && rest.length === 0 ? path.join(CLIENT_FOLDER, 'lwc', name, `${name}.ts`) : null;
}

function bundleFile(id: string, bundles: ReadonlyMap<string, string>): string | null {
  return id.startsWith('c/') ? (bundles.get(id.slice('c/'.length)) ?? null) : null;
}

function siblingFile(id: string, importer: string | undefined): string | null {
  if (!id.startsWith('.') || importer === undefined || path.extname(id) !== '') return null;
  const file = path.resolve(path.dirname(importer), `${id}.ts`);
  return existsSync(file) ? file : null;
}
