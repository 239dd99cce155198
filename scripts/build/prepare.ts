import { openProductOrg } from '../../demo/productOrg.ts';
import { writeBundlePaths } from './paths.ts';

/**
 * Runs after `npm ci`: writes the type checker's paths, and opens the org once, so that parsed Apex and metadata are kept and the
 * first `npm start` is as quick as the later ones. A package that does not load is told when it is used, not here.
 */
writeBundlePaths(process.cwd());
try {
  openProductOrg({ isForTests: true });
} catch (error) {
  console.error(`The package does not load yet: ${(error as Error).message.split('\n')[0] ?? ''}`);
}
