import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { idsUnder } from '../northgate/ids.ts';
import { deal, evidenceOf, oddOrg, times } from './evidence.ts';

/** An object Finding__c, classes PastDueOpenMetric and OrgAccess of the organisation's own. */
const PARTS = path.join(import.meta.dirname, 'subscriber/parts');
/** A metadata record Metric.past_due_open of the organisation's own, with other thresholds. */
const RECORDS = path.join(import.meta.dirname, 'subscriber/records');
const AUDIT = 'c:finding__c';

function rows(org: LocalOrg, object: string): readonly ReadonlyMap<string, Value>[] {
  return org.data.store.all(org.data.store.object(object));
}

/** Twenty open deals past their close date, twenty with time left. */
function seededOrg(subscriberFolder: string): LocalOrg {
  const org = oddOrg({ namespace: 'l2ox', subscriberFolder });
  const nextId = idsUnder('006');
  org.importRows('Opportunity', [
    ...times(20, () => deal('Qualification', -10, { Id: nextId() })),
    ...times(20, () => deal('Qualification', 30, { Id: nextId() })),
  ]);
  return org;
}

function assertOwnRule(org: LocalOrg): void {
  const { state, reason, readings } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');
  assert.deepEqual(
    [...readings.values()].filter(({ outcome }) => outcome === 'error'),
    [],
  );
  const pastDue = readings.get('past-due-open');
  assert.deepEqual([pastDue?.outcome, pastDue?.value, pastDue?.sample], ['measured', 50, 40]);
}

// "Namespace Prefix" and "Type Resolution and System Namespace for Types", Apex Developer Guide.
test('a run finds its own objects and classes where the organisation has others of the same name', () => {
  const org = seededOrg(PARTS);
  org.importRows(AUDIT, [{ Name: 'Audit', Rank__c: 'first' }]);
  assertOwnRule(org);
  assert.equal(rows(org, 'l2ox__Finding__c').filter((row) => row.get('metrickey__c') === 'past-due-open').length, 20);
  assert.deepEqual(
    rows(org, AUDIT).map((row) => row.get('rank__c')),
    ['first'],
  );
  org.close();
});

// "Custom Metadata Type__mdt", Object Reference: NamespacePrefix tells records of one name apart.
test('a metadata record of the organisation is told from the package’s by its namespace', () => {
  const org = seededOrg(RECORDS);
  const named = rows(org, 'Metric__mdt').filter((row) => row.get('developername') === 'past_due_open');
  assert.deepEqual(
    named.map((row) => [row.get('namespaceprefix'), row.get('qualifiedapiname'), row.get('masterlabel')]),
    [
      ['l2ox', 'l2ox__past_due_open', 'Open past the close date'],
      [null, 'past_due_open', 'Our own rule'],
    ],
  );
  org.close();
});

test('a run goes by the rule of the package where a record of the organisation has its name', () => {
  const org = seededOrg(RECORDS);
  assertOwnRule(org);
  org.close();
});
