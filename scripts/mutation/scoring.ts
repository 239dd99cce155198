import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORT = path.join(ROOT, 'build/mutation/scoring.json');

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly unknown[] }>>;
}

/** Runs Stryker on the TypeScript scoring engine; its thresholds decide, but a run without a mutant has shown nothing. */
function run(): number {
  rmSync(REPORT, { force: true });
  const { status } = spawnSync('stryker', ['run', ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) return status ?? 1;
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const mutants = Object.values(files).reduce((sum, file) => sum + file.mutants.length, 0);
  if (mutants > 0) return 0;
  console.error('No mutant was made: does "mutate" in stryker.config.json still name the scoring engine?');
  return 1;
}

process.exitCode = run();
