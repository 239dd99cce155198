import { managerOf } from '../company.ts';
import { AS_OF_DAY, inBenchOrg, meteredRun } from './benchOrg.ts';
import type { Use } from './meter.ts';
import { fillCompanies } from './org/companies.ts';
import { compareOne, type Pair } from './peer/compare.ts';

const METRIC = 'duplicate-accounts';

/** An org of accounts alone, in which duplicates were looked for and nothing else. */
export interface CompanyMeasure {
  readonly accounts: number;
  readonly use: Use;
  readonly pair: Pair;
  readonly peerMilliseconds: number;
}

/** Fills an org of its own, in a file that goes afterwards, and looks for duplicates among its accounts. */
export function measureCompanies(accounts: number, log: (line: string) => void): CompanyMeasure {
  return inBenchOrg(({ org, databaseFile, meter }) => {
    const userId = managerOf(org);
    fillCompanies(org, userId, accounts);
    const { runId, use } = meteredRun(org, meter, userId);
    log(`${accounts} accounts: ${(use.cpuMilliseconds / 1000).toFixed(1)} s of computing`);
    const before = performance.now();
    const pair = compareOne(org, databaseFile, runId, AS_OF_DAY, METRIC);
    return { accounts, use, pair, peerMilliseconds: performance.now() - before };
  });
}
