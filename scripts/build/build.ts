import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { writeBundlePaths } from './paths.ts';

const COMPILER = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * Compiles every Lightning web component to JavaScript beside its source, ready to deploy. Returns the compiler's exit code; its
 * messages go to the terminal.
 */
export function buildComponents(root: string): number {
  writeBundlePaths(root);
  const arguments_ = [COMPILER, '-p', path.join(root, 'tsconfig.json')];
  return spawnSync(process.execPath, arguments_, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = buildComponents(process.cwd());
