import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, rollup } from 'rollup';
import { buildConstants, componentCompiler } from './compiler.ts';
import { iconNamesBelow, isIconModule } from './icons.ts';
import { USER_MODULES } from './platformModules.ts';
import { CLIENT_MODULES } from './platformPlugin.ts';
import { BASE_PACKAGE } from './vendor.ts';

/**
 * Base components of the shell and of nearly every page. They and what they share would be some sixty small files, which a browser
 * fetches six at a time: they stand in one.
 */
const FIRST_NEEDED = new Set(
  `button buttonIcon buttonMenu card formattedRichText helptext icon menuItem menuSubheader spinner tab tabset toast
  toastContainer`.split(/\s+/),
);

/**
 * Compiles the component engine and the base components into `folder`. Builds beside it and renames, so that an interrupted or
 * concurrent build never leaves half a folder.
 */
export async function buildVendor(
  folder: string,
  components: readonly string[],
  baseComponents: string,
): Promise<void> {
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
  const first = new Set<string>();
  const build = await rollup({
    input: entries,
    onwarn: () => undefined,
    external: (id) => isIconModule(id) || id in CLIENT_MODULES || USER_MODULES.includes(id),
    plugins: [entryResolver, componentCompiler([BASE_PACKAGE], false), buildConstants, gatherFirstNeeded(first)],
  });
  await build.write({
    dir: folder,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: (id) => (first.has(id) ? 'first' : undefined),
    preserveEntrySignatures: 'allow-extension',
  } as Parameters<typeof build.write>[0]);
  await build.close();
}

/** Fills `ids` with the modules of FIRST_NEEDED and all that they import. */
function gatherFirstNeeded(ids: Set<string>): Plugin {
  return {
    name: 'gather-first-needed',
    buildEnd() {
      const gather = (id: string): void => {
        if (ids.has(id) || this.getModuleInfo(id)?.isExternal !== false) return;
        ids.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(gather);
      };
      [...this.getModuleIds()].filter((id) => FIRST_NEEDED.has(path.parse(id).name)).forEach(gather);
    },
  };
}

/** The compiler resolves only modules that are imported from somewhere: gives entries an importer. */
const entryResolver = {
  name: 'entry-resolver',
  async resolveId(this: import('rollup').PluginContext, id: string, importer: string | undefined) {
    return importer === undefined ? this.resolve(id, import.meta.filename, { skipSelf: true }) : null;
  },
};
