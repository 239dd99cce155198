import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const PACKAGE = '/force-app/main/';

/**
 * Lets Node import the package's pure service bundles as they are: the package has no package.json to say that they are modules,
 * and inside a bundle imports carry no extension, as the platform wants them.
 */
registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context);
    const url = new URL(specifier.endsWith('.ts') ? specifier : `${specifier}.ts`, context.parentURL).href;
    if (!url.includes(PACKAGE) || !existsSync(fileURLToPath(url))) return next(specifier, context);
    return { url, format: 'module-typescript', shortCircuit: true };
  },
});
