import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../checks/finding.ts';
import { strykerTally } from './stryker.ts';
import { mutationFindings, summaryOf } from './verdict.ts';

const CONFIGURATION = 'stryker.config.json';
const REPORT = 'build/mutation/scoring.json';

/**
 * Stryker's mutants of the TypeScript scoring engine that its tests let live; none when enough were killed by the threshold of
 * stryker.config.json. Throws when Stryker fails.
 */
export async function checkScoringMutants(root: string): Promise<readonly Finding[]> {
  const tally = await strykerTally(root, CONFIGURATION, REPORT);
  const { thresholds } = JSON.parse(readFileSync(path.join(root, CONFIGURATION), 'utf8')) as {
    thresholds: { break: number };
  };
  console.log(`mutation-ts: ${summaryOf(tally, thresholds.break)}`);
  return mutationFindings('mutation-ts', tally, thresholds.break);
}
