import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { ApexDate } from '../../local-org/values/date.ts';
import { idsUnder } from '../northgate/ids.ts';
import { amount, day, deal, evidenceOf, noon, oddOrg, times, type Reading, type Row } from './evidence.ts';

// Organisations that are unlike the one in the textbook. Each run ends with its good metrics stored, and the others say why not. The
// values follow from the rows by the rules of the evidence catalogue.

const TABLES = [
  ...['Opportunity', 'OpportunityHistory', 'Account', 'Lead', 'Task', 'Group', 'BusinessProcess'],
  ...['EvidenceRun__c', 'EvidenceTally__c', 'Reading__c', 'Finding__c', 'Snapshot__c'],
];

let org: LocalOrg;
let dealId: () => string;

before(() => {
  org = oddOrg({ hasPersonAccounts: true, fiscalYearStartMonth: 2 });
});

beforeEach(() => {
  TABLES.forEach((table) => org.clear(table));
  dealId = idsUnder('006');
});

/** The readings of a run that completed and in which no metric failed. */
function completed(): ReadonlyMap<string, Reading> {
  const { state, reason, readings } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');
  const failed = [...readings.values()].filter(({ outcome }) => outcome === 'error');
  assert.deepEqual(failed, []);
  return readings;
}

function deals(count: number, stage: string, closeDay: number, values: Row = {}): readonly Row[] {
  const rows = times(count, () => deal(stage, closeDay, { Id: dealId(), ...values }));
  org.importRows('Opportunity', rows);
  return rows;
}

test('the fiscal year begins in February', () => {
  deals(20, 'Closed Won', -65);
  deals(20, 'Closed Won', -101);
  // 25 January is in the last fortnight of November to January; 20 December is in that of no fiscal quarter.
  const load = completed().get('quarter-end-load');
  assert.deepEqual([load?.value, load?.sample, load?.notes], [50, 40, []]);
});

test('several sales processes are taken for one, and the receipt says so', () => {
  org.importRows(
    'BusinessProcess',
    (
      [
        ['New', 'Opportunity', true],
        ['Renewal', 'Opportunity', true],
        ['Old', 'Opportunity', false],
        ['Support', 'Case', true],
      ] as const
    ).map(([Name, TableEnumOrId, IsActive]) => ({ Name, TableEnumOrId, IsActive })),
  );
  deals(20, 'Qualification', 30);
  const readings = completed();
  assert.equal(readings.get('amount-set')?.outcome, 'measured');
  assert.match(readings.get('amount-set')?.notes.join(' ') ?? '', /2 active sales processes/);
  assert.doesNotMatch(readings.get('past-due-open')?.notes.join(' ') ?? '', /sales processes/);
});

test('leads that belong to a queue are leads', () => {
  const queue = '00GL2O000000001';
  org.importRows('Group', [{ Id: queue, Name: 'Inbound', Type: 'Queue' }]);
  const lead = { LastName: 'L', Company: 'C', CreatedDate: noon(-40) };
  org.importRows('Lead', [
    ...times(20, () => ({ ...lead, OwnerId: queue, Status: 'Open - Not Contacted' })),
    ...times(20, () => ({ ...lead, OwnerId: org.administratorId, Status: 'Working - Contacted' })),
  ]);
  const untouched = completed().get('leads-untouched');
  assert.deepEqual([untouched?.value, untouched?.sample], [50, 40]);
});

test('people are no companies: without industry and size, and free to share a name', () => {
  const firm = { Industry: 'Banking', NumberOfEmployees: 5, BillingCountry: 'DE', CreatedDate: noon(-400) };
  const nextId = idsUnder('001');
  const accounts = [
    ...times(20, (place) => ({ ...firm, Id: nextId(), Name: `Firm ${place}` })),
    ...times(10, () => ({ Id: nextId(), Name: 'Ann Smith', IsPersonAccount: true, CreatedDate: noon(-400) })),
  ];
  org.importRows('Account', accounts);
  accounts.forEach(({ Id: AccountId = null }) => deals(1, 'Qualification', 30, { AccountId }));
  const readings = completed();
  const known = readings.get('firmographics');
  assert.deepEqual([known?.value, known?.sample, known?.skipped], [100, 20, { personAccount: 10 }]);
  const twins = readings.get('duplicate-accounts');
  assert.deepEqual([twins?.value, twins?.sample], [0, 20]);
});

test('archived activities count, deleted ones do not', () => {
  const open = deals(40, 'Qualification', 30);
  const call = { Subject: 'Call', Status: 'Completed', IsClosed: true, CompletedDateTime: noon(-5) };
  org.importRows(
    'Task',
    open.slice(0, 30).map(({ Id: WhatId = null }, place) => ({
      ...call,
      WhatId,
      IsArchived: place < 20,
      IsDeleted: place >= 20,
    })),
  );
  assert.equal(completed().get('activity-logged')?.value, 50);
});

test('deleted deals are gone', () => {
  deals(20, 'Closed Won', -10);
  deals(20, 'Closed Lost', -10);
  deals(20, 'Closed Won', -10, { IsDeleted: true });
  const rate = completed().get('win-rate');
  assert.deepEqual([rate?.value, rate?.sample], [50, 40]);
});

test('stages were renamed in the middle of the year', () => {
  const lost = deals(20, 'Closed Lost', -10);
  const won = deals(20, 'Closed Won', -200);
  const open = deals(20, 'Qualification', 30);
  const history = (rows: readonly Row[], open: string, closed: string): readonly Row[] =>
    rows.flatMap(({ Id: OpportunityId = null, CloseDate = null }) => [
      { OpportunityId, StageName: open, CloseDate, CreatedDate: noon(-230) },
      { OpportunityId, StageName: closed, CloseDate, CreatedDate: noon(-205) },
    ]);
  org.importRows('OpportunityHistory', [
    ...history(lost, 'Qualification', 'Closed Lost'),
    ...history(won, 'Demo', 'Signed'),
    ...history(open, 'Prospect', 'Demo'),
  ]);
  const readings = completed();
  // What history calls Signed is Closed Won on the record, and nothing happened since.
  assert.equal(readings.get('win-rate')?.value, 50);
  assert.equal(readings.get('past-due-open')?.sample, 20);
  // A renamed stage is no closed one: the deal has been open since it was made.
  assert.deepEqual(readings.get('stale-open')?.skipped, {});
  const steps = readings.get('stage-regressions');
  assert.deepEqual([steps?.outcome, steps?.sample, steps?.skipped], ['measured', 40, {}]);
  // No move between two stages of known rank, so none that skips one.
  assert.deepEqual([readings.get('stage-skips')?.value, readings.get('stage-skips')?.sample], [0, 20]);
});

test('deals lack an owner, an account or an amount, and some are credit notes', () => {
  deals(20, 'Closed Won', -90);
  deals(10, 'Closed Won', -65, { Amount: amount(-100) });
  deals(5, 'Closed Won', -65, { Amount: null });
  deals(25, 'Qualification', 30, { OwnerId: null, AccountId: null });
  const readings = completed();
  const load = readings.get('quarter-end-load');
  assert.deepEqual([load?.value, load?.sample, load?.skipped], [0, 20, { noAmount: 5 }]);
  assert.deepEqual(readings.get('top-closer-share')?.skipped, { noAmount: 5, noOwner: 20 });
  assert.equal(readings.get('firmographics')?.sample, 0, 'no account, no denominator');
  assert.equal(readings.get('past-due-open')?.value, 0);
});

test('what was won adds up to less than nothing', () => {
  deals(25, 'Closed Won', -65, { Amount: amount(-100) });
  const readings = completed();
  const load = readings.get('quarter-end-load');
  assert.equal(load?.outcome, 'tooFew');
  assert.match(load?.reason ?? '', /Credits exceed wins: together they come to zero or less\./);
  assert.deepEqual([readings.get('win-rate')?.outcome, readings.get('win-rate')?.sample], ['tooFew', 25]);
});

test('close dates lie in 1900 and in 2999', () => {
  const [past, ahead] = [ApexDate.of(1900, 1, 1), ApexDate.of(2999, 12, 31)];
  deals(10, 'Qualification', 0, { CloseDate: past });
  deals(30, 'Qualification', 0, { CloseDate: ahead });
  deals(20, 'Closed Won', 0, { CloseDate: past });
  deals(20, 'Closed Won', 0, { CloseDate: ahead });
  deals(20, 'Closed Lost', -10);
  const readings = completed();
  assert.equal(readings.get('past-due-open')?.value, 25);
  assert.deepEqual([readings.get('win-rate')?.value, readings.get('win-rate')?.sample], [0, 20]);
  assert.equal(readings.get('cycle-spread')?.outcome, 'tooFew');
});

test('ten thousand history rows hang on one record', () => {
  const won = deals(30, 'Closed Won', -10);
  org.importRows(
    'OpportunityHistory',
    won.flatMap(({ Id: OpportunityId = null, CloseDate = null }, place) =>
      times(place === 0 ? 10_000 : 2, (row) => ({
        OpportunityId,
        CloseDate,
        StageName: row === (place === 0 ? 9999 : 1) ? 'Closed Won' : 'Qualification',
        Amount: amount(100 + (row % 7)),
        CreatedDate: noon(-40),
      })),
    ),
  );
  const readings = completed();
  assert.deepEqual([readings.get('win-rate')?.sample, readings.get('win-rate')?.skipped], [30, {}]);
  assert.equal(readings.get('stage-regressions')?.sample, 30);
});

test('fiscal years are the customer’s own, or too few of them are known', () => {
  deals(20, 'Closed Won', -12);
  deals(20, 'Closed Won', -60);
  const quarter = (lastDay: number): Row => ({ Type: 'Quarter', StartDate: day(lastDay - 90), EndDate: day(lastDay) });
  org.clear('Period');
  org.importRows(
    'Period',
    [81, -10, -101, -192, -283].map((lastDay) => quarter(lastDay)),
  );
  const own = completed().get('quarter-end-load');
  assert.deepEqual([own?.value, own?.sample, own?.notes], [50, 40, []]);

  const months = (lastDay: number): Row => ({ ...quarter(lastDay), Type: 'Month' });
  const broken: readonly (readonly Row[])[] = [
    [quarter(-10)],
    [-10, -101, -192, -283].map(quarter),
    [81, -10, -101, -193, -284].map(quarter),
    [81, -10, -101, -192, -283].map(months),
  ];
  for (const periods of broken) {
    org.clear('Period');
    org.importRows('Period', periods);
    const assumed = completed().get('quarter-end-load');
    assert.match(assumed?.notes.join(' ') ?? '', /Standard ones were worked out/);
  }
});

test('the customer took fields and objects away', () => {
  deals(20, 'Closed Won', -10);
  deals(20, 'Qualification', 30);
  org.hideFields('Opportunity', ['NextStep', 'Type']);
  org.hideObjects(['Lead', 'Task', 'Event', 'OpportunityStage']);
  const readings = completed();
  const unable = (metric: string): string => {
    const { outcome, reason } = readings.get(metric) ?? {};
    assert.equal(outcome, 'unable', metric);
    return reason ?? '';
  };
  assert.match(unable('next-step'), /Opportunity\.NextStep cannot be read/);
  assert.match(unable('expansion-share'), /Opportunity\.Type cannot be read/);
  assert.match(unable('lead-response'), /Lead cannot be read/);
  assert.match(unable('activity-logged'), /Task\.CompletedDateTime or Event\.StartDateTime/);
  assert.match(unable('amount-set'), /OpportunityStage\.SortOrder/);
  assert.equal(readings.get('win-rate')?.sample, 20);
  assert.equal(readings.get('past-due-open')?.value, 0);
});
