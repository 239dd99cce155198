import path from 'node:path';
import lwcPlugin from '@lwc/rollup-plugin';
import type { Plugin } from 'rollup';

const HOST_FOLDER = path.resolve(import.meta.dirname, '..');

/**
 * The component compiler, set as the base components need it (synthetic shadow, form-associated internals). `packages` are npm
 * packages whose components can be imported.
 */
export function componentCompiler(packages: readonly string[], sourcemap: boolean): Plugin {
  return lwcPlugin({
    rootDir: HOST_FOLDER,
    modules: packages.map((npm) => ({ npm })),
    exclude: [/^\0/],
    enableDynamicComponents: true,
    enableSyntheticElementInternals: true,
    sourcemap,
    apiVersion: 66,
  });
}

/**
 * Fills in the two build-time constants that the component engine reads: it runs as in an org whose users have debug mode off. What it
 * warns of in debug mode, the components' Jest tests see.
 */
export const buildConstants: Plugin = {
  name: 'build-constants',
  transform(code) {
    if (!/process\.env\.NODE_ENV|import\.meta\.env\.SSR/.test(code)) return null;
    const filled = code.replaceAll('process.env.NODE_ENV', '"production"').replaceAll('import.meta.env.SSR', 'false');
    return { code: filled, map: null };
  },
};
