import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Survivor, Tally } from './verdict.ts';

interface StrykerMutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}
interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly StrykerMutant[] }>>;
}

/**
 * What became of the mutants of a configuration; `report` is where it has its JSON written. Both are relative to `root`. Throws when
 * Stryker fails.
 */
export async function strykerTally(root: string, configuration: string, report: string): Promise<Tally> {
  rmSync(path.join(root, report), { force: true });
  const code = await runStryker(root, configuration);
  // Stryker also ends with an error where too few were killed; it has written its report then.
  if (!existsSync(path.join(root, report))) throw new Error(`Stryker ended with ${code} and wrote no report`);
  return tallyOf(JSON.parse(readFileSync(path.join(root, report), 'utf8')) as StrykerReport);
}

/** This project's Stryker, not another on the path. */
function program(): string {
  const manifest = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
  return path.join(path.dirname(manifest), 'bin/stryker.js');
}

function runStryker(root: string, configuration: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program(), 'run', configuration], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** Mutants that cannot be loaded say nothing about the tests, by Stryker's own count too. */
export function tallyOf({ files }: StrykerReport): Tally {
  const mutants = Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ file, mutant })));
  return {
    killed: mutants.filter(({ mutant }) => mutant.status === 'Killed' || mutant.status === 'Timeout').length,
    survivors: mutants
      .filter(({ mutant }) => mutant.status === 'Survived' || mutant.status === 'NoCoverage')
      .map(({ file, mutant }) => survivor(file, mutant)),
  };
}

function survivor(file: string, { mutatorName, replacement, location }: StrykerMutant): Survivor {
  const change = `${mutatorName} → ${(replacement ?? '').replace(/\s+/g, ' ')}`;
  return { file, line: location.start.line, change };
}
