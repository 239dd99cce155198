import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup } from 'rollup';
import { buildConstants, componentCompiler } from './compiler.ts';
import { iconNamesBelow, isIconModule } from './icons.ts';
import { USER_MODULES } from './platformModules.ts';
import { CLIENT_MODULES } from './platformPlugin.ts';
import { BASE_PACKAGE } from './vendor.ts';

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
