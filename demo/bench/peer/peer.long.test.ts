import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { managerOf } from '../../company.ts';
import { openProductOrg } from '../../productOrg.ts';
import { AS_OF, NOW, TIME_ZONE } from '../org/calendar.ts';
import { fillOrg } from '../org/fill.ts';
import { runEvidence } from '../run.ts';
import { compare, isEqual } from './compare.ts';

const OPPORTUNITIES = 1200;
const PAST = ['2026-06-30', '2025-12-31'];
const METRICS = 36;
const LOOKING_BACK = 25;

test('every metric comes to the same in Apex and in SQL over the same rows', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const databaseFile = path.join(folder, 'org.sqlite');
  const org = openProductOrg({ databaseFile, now: () => NOW, timeZone: TIME_ZONE });
  try {
    fillOrg(org, OPPORTUNITIES);
    const asOf = AS_OF.toString().slice(0, 10);
    const runId = runEvidence(org, managerOf(org), asOf);
    const pairs = compare(org, databaseFile, runId, asOf, PAST);
    assert.equal(pairs.length, METRICS + PAST.length * LOOKING_BACK);
    assert.deepEqual(
      pairs.filter((pair) => !isEqual(pair)),
      [],
    );
    const measured = pairs.filter(({ day, sql }) => day === asOf && sql.outcome === 'measured');
    assert.equal(measured.length, METRICS, 'every metric has something to measure');
  } finally {
    org.close();
    rmSync(folder, { recursive: true });
  }
});
