import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Lets Node import the package's pure service bundles as they are: inside a bundle, imports carry no extension, as the platform
 * wants them.
 */
registerHooks({
  resolve(specifier, context, next) {
    const isWithinBundle = specifier.startsWith('./') && context.parentURL?.includes('/force-app/main/') === true;
    if (!isWithinBundle) return next(specifier, context);
    const url = new URL(specifier.endsWith('.ts') ? specifier : `${specifier}.ts`, context.parentURL).href;
    if (!existsSync(fileURLToPath(url))) return next(specifier, context);
    return { url, format: 'module-typescript', shortCircuit: true };
  },
});
