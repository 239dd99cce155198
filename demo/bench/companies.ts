import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { managerOf } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { Meter, type Use } from './meter.ts';
import { AS_OF, NOW, TIME_ZONE } from './org/calendar.ts';
import { fillCompanies } from './org/companies.ts';
import { compareOne, type Pair } from './peer/compare.ts';
import { runEvidence } from './run.ts';

const AS_OF_DAY = AS_OF.toString().slice(0, 10);
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
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const databaseFile = path.join(folder, 'org.sqlite');
  const meter = new Meter();
  const org = openProductOrg({
    databaseFile,
    now: () => NOW,
    timeZone: TIME_ZONE,
    stepDone: (step) => meter.step(step),
  });
  try {
    const userId = managerOf(org);
    fillCompanies(org, userId, accounts);
    meter.begin(org);
    const runId = runEvidence(org, userId, AS_OF_DAY);
    const use = meter.end();
    log(`${accounts} accounts: ${(use.cpuMilliseconds / 1000).toFixed(1)} s of computing`);
    const before = performance.now();
    const pair = compareOne(org, databaseFile, runId, AS_OF_DAY, METRIC);
    return { accounts, use, pair, peerMilliseconds: performance.now() - before };
  } finally {
    org.close();
    rmSync(folder, { recursive: true });
  }
}
