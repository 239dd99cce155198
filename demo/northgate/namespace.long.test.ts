import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { collectAndScore } from '../collect.ts';
import { managerOf } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { fill } from '../source.ts';
import { goldenReadings, readingsOf, type GoldenReading } from './golden.ts';

/** What a run of the demo company leaves, without ids of runs and moments, which no two runs share. */
interface Outcome {
  readonly readings: readonly GoldenReading[];
  readonly findings: readonly string[];
  readonly snapshots: readonly string[];
  readonly scores: readonly string[];
}

const FINDING = ['metrickey__c', 'rank__c', 'opportunity__c', 'lead__c', 'account__c', 'reasonkey__c', 'figure__c'];
const SNAPSHOT = ['asof__c', 'origin__c', 'dimensionkey__c', 'level__c', 'proven__c', 'claimed__c', 'inputs__c'];
const SCORE = ['dimensionkey__c', 'level__c', 'claimed__c', 'proven__c', 'coverage__c', 'moneyatstake__c'];

function outcomeUnder(namespace: string | null): Outcome {
  const org = openProductOrg({ namespace });
  const { asOf, answers } = fill(org, { isJson: false }, assert.fail);
  const card = collectAndScore(org, managerOf(org), asOf, answers);
  const outcome = {
    readings: readingsOf(card),
    findings: linesOf(org, 'Finding__c', FINDING),
    snapshots: linesOf(org, 'Snapshot__c', SNAPSHOT),
    scores: linesOf(org, 'DimensionScore__c', SCORE),
  };
  org.close();
  return outcome;
}

function linesOf(org: LocalOrg, object: string, keys: readonly string[]): readonly string[] {
  const described = org.data.store.object(object);
  for (const key of keys) assert.ok(described.fields.has(key), `${object} has no ${key}`);
  return org.data.store
    .all(described)
    .map((row) => keys.map((key) => textOf(row.get(key) ?? null)).join(' | '))
    .sort();
}

function textOf(value: Value): string {
  return value === null ? '' : String(value);
}

test('with a namespace the demo company comes to the same readings, findings, past and scores as without', () => {
  const named = outcomeUnder('l2ox');
  assert.deepEqual(named.readings, goldenReadings());
  assert.ok(named.findings.length > 0 && named.snapshots.length > 0 && named.scores.length > 0);
  assert.deepEqual(named, outcomeUnder(null));
});
