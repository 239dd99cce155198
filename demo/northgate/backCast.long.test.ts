import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { managerOf, seedCompany } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';

const LAST_DAY = '2026-09-30';
const PAST_DAYS = 8;

interface Input {
  readonly metric: string;
  readonly outcome: string;
  readonly value: number | null;
  readonly sample: number | null;
}

function rows(org: LocalOrg, object: string): readonly ReadonlyMap<string, Value>[] {
  return [...org.data.store.all(org.data.store.object(object))].filter((row) => row.get('isdeleted') !== true);
}

function collect(org: LocalOrg, userId: string, asOf: string): string {
  org.call('EvidenceRunService', 'start', { asOf }, userId);
  org.runJobs(userId);
  const run = rows(org, 'EvidenceRun__c').at(-1);
  assert.equal(run?.get('state__c'), 'Completed', String(run?.get('failurereason__c')));
  return String(run.get('id'));
}

function day(row: ReadonlyMap<string, Value>): string {
  return String(row.get('asof__c')).slice(0, 10);
}

function number(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(String(value));
}

/** What the run of the last day told of an earlier one, by metric. */
function toldOf(org: LocalOrg, asOf: string): readonly Input[] {
  return rows(org, 'Snapshot__c')
    .filter((row) => row.get('origin__c') === 'backCast' && day(row) === asOf && row.get('inputs__c') !== null)
    .flatMap((row) => JSON.parse(String(row.get('inputs__c'))) as Input[]);
}

test('the past that one pass tells is the one that a run on that day would have told', () => {
  const org = openProductOrg();
  seedCompany(org);
  const manager = managerOf(org);
  collect(org, manager, LAST_DAY);
  const days = [...new Set(rows(org, 'Snapshot__c').map(day))].filter((asOf) => asOf !== LAST_DAY).sort();
  assert.equal(days.length, PAST_DAYS);
  assert.equal(days.at(-1), '2026-06-30');
  const told = new Map(days.map((asOf) => [asOf, toldOf(org, asOf)]));
  for (const asOf of ['2026-06-30', '2025-03-31']) {
    const runId = collect(org, manager, asOf);
    const readings = new Map(
      rows(org, 'Reading__c')
        .filter((row) => row.get('evidencerun__c') === runId)
        .map((row) => [row.get('metrickey__c'), row]),
    );
    const inputs = told.get(asOf) ?? [];
    assert.equal(inputs.length, 25, 'the exact and the near metrics');
    for (const { metric, outcome, value, sample } of inputs) {
      const own = readings.get(metric);
      assert.deepEqual(
        { metric, outcome, value, sample },
        {
          metric,
          outcome: own?.get('outcome__c'),
          value: number(own?.get('value__c')),
          sample: number(own?.get('sample__c')),
        },
      );
    }
  }
  org.close();
});

test('a second run over the same day leaves one row a day and dimension of the past', () => {
  const org = openProductOrg();
  seedCompany(org);
  const manager = managerOf(org);
  collect(org, manager, LAST_DAY);
  collect(org, manager, LAST_DAY);
  const keys = rows(org, 'Snapshot__c').map((row) => row.get('uniquekey__c'));
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(rows(org, 'Snapshot__c').filter((row) => row.get('origin__c') === 'backCast').length, PAST_DAYS * 7);
  assert.equal(rows(org, 'Snapshot__c').filter((row) => row.get('origin__c') === 'run').length, 2 * 7);
  assert.ok(
    rows(org, 'EvidenceTally__c').every((row) => /^(2026-09-30:|deals$)/.test(String(row.get('part__c')))),
    'the tallies of the past are gone',
  );
  assert.equal(new Set(rows(org, 'EvidenceTally__c').map((row) => row.get('evidencerun__c'))).size, 1);
  org.close();
});
