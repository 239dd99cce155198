import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { managerOf } from '../company.ts';
import { idsUnder } from '../northgate/ids.ts';
import { deal, evidenceOf, oddOrg, times } from './evidence.ts';

// "OrgLimits Class", Apex Reference Guide; "Core Data Types Used in API Calls", SOAP API Developer Guide: STORAGE_LIMIT_EXCEEDED.

const LIMIT_MB = 1000;
const ROWS_IN_MB = 512;
const DEALS = 150;
const METRICS = 36;
const DIMENSIONS_AND_INDEX = 7;

/** An org with deals past their close date, and as many megabytes left beside them. */
function orgWith(leftMB: number): LocalOrg {
  const org = oddOrg({ storage: { limitMB: LIMIT_MB, usedMB: LIMIT_MB - leftMB - DEALS / ROWS_IN_MB } });
  const dealId = idsUnder('006');
  org.importRows(
    'Opportunity',
    times(DEALS, () => deal('Prospecting', -20, { Id: dealId() })),
  );
  return org;
}

const count = (org: LocalOrg, table: string): number => org.data.store.all(org.data.store.object(table)).length;

const runOf = (org: LocalOrg): readonly unknown[] => {
  const [run] = org.data.store.all(org.data.store.object('EvidenceRun__c'));
  return ['state__c', 'findingcap__c', 'storageleft__c'].map((name) => run?.get(name)?.toString() ?? null);
};

test('with plenty of storage every finding that is listed is stored', () => {
  const org = orgWith(50);
  assert.equal(evidenceOf(org).state, 'Completed');
  assert.deepEqual(runOf(org), ['Completed', null, null]);
  assert.ok(count(org, 'Finding__c') >= DEALS);
});

test('with a few megabytes left the largest findings are stored, and the run keeps how many', () => {
  const org = orgWith(2.9);
  assert.equal(evidenceOf(org).state, 'Completed');
  const [state, cap, left] = runOf(org);
  assert.deepEqual([state, left], ['Completed', '2']);
  const findings = count(org, 'Finding__c');
  assert.ok(Number(cap) > 0 && Number(cap) < DEALS, `cap ${String(cap)}`);
  assert.ok(findings > 0 && findings <= ROWS_IN_MB, `${findings} findings`);
  assert.equal(count(org, 'Reading__c'), METRICS);
});

test('the last megabyte goes to readings and the trend, and to no findings', () => {
  const org = orgWith(1.35);
  assert.equal(evidenceOf(org).state, 'Completed');
  assert.deepEqual(runOf(org), ['Completed', '0', '1']);
  assert.equal(count(org, 'Finding__c'), 0);
  assert.equal(count(org, 'Reading__c'), METRICS);
  assert.ok(count(org, 'Snapshot__c') >= DIMENSIONS_AND_INDEX, 'the trend has its point');
});

test('where storage runs out amid a run it fails with a sentence, and keeps what it has', () => {
  const org = orgWith(20 / ROWS_IN_MB);
  const { state, reason } = evidenceOf(org);
  assert.equal(state, 'Failed');
  assert.match(reason ?? '', /Data storage is full, so Salesforce refused new records/);
});

test('with nothing left no run starts, and the page is told why and what to do', () => {
  const org = orgWith(0);
  assert.throws(
    () => org.callFromComponent('SetupController', 'startRun', {}, managerOf(org)),
    (refusal: Error) => {
      const told = JSON.parse(refusal.message) as Readonly<Record<string, string>>;
      assert.equal(told['code'], 'storageFull');
      assert.match(told['message'] ?? '', /Data storage is full/);
      assert.match(told['remedy'] ?? '', /Storage Usage/);
      return true;
    },
  );
  assert.equal(count(org, 'EvidenceRun__c'), 0);
});
