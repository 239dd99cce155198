import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { managerOf } from '../company.ts';
import { AS_OF_DAY, inBenchOrg, meteredRun } from './benchOrg.ts';
import type { Meter, Use } from './meter.ts';
import { fillOrg } from './org/fill.ts';
import { compare, type Pair } from './peer/compare.ts';

/** Two of the quarter ends that the run looks back on. */
const PAST_DAYS = ['2026-06-30', '2024-12-31'];
/** Quarters that T itself needs. */
const OWN_QUARTERS = 4;

/** One org measured: what a run over it took. */
export interface Measure {
  readonly opportunities: number;
  readonly rows: ReadonlyMap<string, number>;
  readonly fillMilliseconds: number;
  readonly use: Use;
  /** Empty where the metrics in SQL were not asked. */
  readonly pairs: readonly Pair[];
  readonly peerMilliseconds: number;
  /** By the number of quarter ends looked back on; empty where only the usual eight were. */
  readonly byQuarters: ReadonlyMap<number, Use>;
}

export interface Wishes {
  readonly isCompared: boolean;
  /** Numbers of quarter ends to look back on, one run each; fewer than eight. */
  readonly quarters: readonly number[];
}

/** Fills an org of its own, in a file that goes afterwards, and runs the evidence over it. */
export function measure(opportunities: number, wishes: Wishes, log: (line: string) => void): Measure {
  return inBenchOrg(({ org, databaseFile, meter }) => {
    const started = performance.now();
    const rows = fillOrg(org, opportunities);
    const fillMilliseconds = performance.now() - started;
    log(`${opportunities} opportunities and what hangs on them stored in ${(fillMilliseconds / 1000).toFixed(1)} s`);
    const userId = managerOf(org);
    const { runId, use } = meteredRun(org, meter, userId);
    log(
      `run: ${(use.wallMilliseconds / 1000).toFixed(1)} s, of which computing ${(use.cpuMilliseconds / 1000).toFixed(1)} s`,
    );
    const before = performance.now();
    const pairs = wishes.isCompared ? compare(org, databaseFile, runId, AS_OF_DAY, PAST_DAYS) : [];
    const peerMilliseconds = performance.now() - before;
    const byQuarters = new Map(wishes.quarters.map((count) => [count, lookingBack(org, meter, userId, count)]));
    return { opportunities, rows, fillMilliseconds, use, pairs, peerMilliseconds, byQuarters };
  });
}

/** A run in an org whose fiscal periods begin so late that only so many quarter ends have four full quarters of their own. */
function lookingBack(org: LocalOrg, meter: Meter, userId: string, count: number): Use {
  const { database } = org.data.store;
  database.exec('CREATE TEMP TABLE kept AS SELECT * FROM Period');
  database
    .prepare(
      `DELETE FROM Period WHERE Type = 'Quarter' AND EndDate < (SELECT EndDate FROM Period
        WHERE Type = 'Quarter' AND EndDate <= ? ORDER BY EndDate DESC LIMIT 1 OFFSET ?)`,
    )
    .run(AS_OF_DAY, OWN_QUARTERS - 1 + count);
  try {
    return meteredRun(org, meter, userId).use;
  } finally {
    database.exec('DELETE FROM Period; INSERT INTO Period SELECT * FROM kept; DROP TABLE kept');
  }
}
