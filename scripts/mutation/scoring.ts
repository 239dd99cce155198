import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { mutationFindings, summaryOf, type Survivor, type Tally } from './verdict.ts';

const CONFIGURATION = 'stryker.config.json';
const REPORT = 'build/mutation/scoring.json';

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
 * Stryker's mutants of the TypeScript scoring engine that its tests let live; none when enough were killed by the threshold of
 * stryker.config.json. Throws when Stryker fails.
 */
export async function checkScoringMutants(root: string): Promise<readonly Finding[]> {
  rmSync(path.join(root, REPORT), { force: true });
  const code = await runStryker(root);
  // Stryker also ends with an error where too few were killed; it has written its report then.
  if (!existsSync(path.join(root, REPORT))) throw new Error(`Stryker ended with ${code} and wrote no report`);
  const report = readJson<StrykerReport>(root, REPORT);
  const least = readJson<{ thresholds: { break: number } }>(root, CONFIGURATION).thresholds.break;
  const tally = tallyOf(report);
  console.log(`mutation-ts: ${summaryOf(tally, least)}`);
  return mutationFindings('mutation-ts', tally, least);
}

function readJson<T>(root: string, file: string): T {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
}

/** This project's Stryker, not another on the path. */
function program(): string {
  const manifest = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
  return path.join(path.dirname(manifest), 'bin/stryker.js');
}

function runStryker(root: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program(), 'run'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
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
