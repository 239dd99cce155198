import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { openProductOrg } from '../productOrg.ts';
import { Meter, type Use } from './meter.ts';
import { AS_OF, NOW, TIME_ZONE } from './org/calendar.ts';
import { runEvidence } from './run.ts';

/** The day as of which the benchmark reads the evidence, as YYYY-MM-DD. */
export const AS_OF_DAY = AS_OF.toString().slice(0, 10);

/** An empty org with the package, stored in a file, and the meter of its jobs. */
export interface BenchOrg {
  readonly org: LocalOrg;
  readonly databaseFile: string;
  readonly meter: Meter;
}

/** What `work` returns for an org of its own. The org and its file are gone afterwards. */
export function inBenchOrg<T>(work: (bench: BenchOrg) => T): T {
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
    return work({ org, databaseFile, meter });
  } finally {
    org.close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs the evidence; the id of the run and what it took. Throws an Error when it did not complete. */
export function meteredRun(org: LocalOrg, meter: Meter, userId: string): { readonly runId: string; readonly use: Use } {
  meter.begin(org);
  const runId = runEvidence(org, userId, AS_OF_DAY);
  return { runId, use: meter.end() };
}
