import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { ApexDate } from '../../local-org/values/date.ts';
import { idsUnder } from '../northgate/ids.ts';
import { AS_OF, amount, day, deal, evidenceOf, oddOrg, times, type Reading, type Row } from './evidence.ts';

// A custom fiscal year has as many quarters and periods as its admin made, one of each at least ("Customize the Fiscal Year
// Structure", Salesforce Help). The last four full quarters are those four, however long they are.

const DAY_MS = 86_400_000;
const WEEK = 7;
const TABLES = ['Opportunity', 'EvidenceRun__c', 'EvidenceTally__c', 'Reading__c', 'Finding__c', 'Snapshot__c'];

let org: LocalOrg;
let nextDeal: () => string;

before(() => {
  org = oddOrg();
});

beforeEach(() => {
  TABLES.forEach((table) => org.clear(table));
  org.clear('Period');
  nextDeal = idsUnder('006');
});

function dateOf(text: string): ApexDate {
  return new ApexDate(Date.parse(text) / DAY_MS);
}

function period(Type: string, StartDate: ApexDate, EndDate: ApexDate): Row {
  return { Type, StartDate, EndDate };
}

/** Twenty deals won on a day, counted from T. */
function won(on: number, worth: number): void {
  const values = { Amount: amount(worth) };
  org.importRows(
    'Opportunity',
    times(20, () => deal('Closed Won', on, { ...values, Id: nextDeal() })),
  );
}

function offset(text: string): number {
  return (Date.parse(text) - Date.parse(AS_OF)) / DAY_MS;
}

/** The reading of the metric that asks for the ends of quarters, and the days that the run looked back on. */
function read(): { readonly load: Reading | undefined; readonly days: readonly string[] } {
  const { state, reason, readings } = evidenceOf(org);
  assert.equal(state, 'Completed', reason ?? '');
  const days = org.data.store
    .all(org.data.store.object('Snapshot__c'))
    .filter((row) => row.get('origin__c') === 'backCast')
    .map((row) => String(row.get('asof__c')).slice(0, 10));
  return { load: readings.get('quarter-end-load'), days: [...new Set(days)].sort() };
}

test('three quarters a year, of four months each', () => {
  const starts = ['01-01', '05-01', '09-01'];
  const firsts = [2023, 2024, 2025, 2026].flatMap((year) => starts.map((start) => `${year}-${start}`));
  const quarters = firsts
    .slice(0, -1)
    .map((first, place) =>
      period('Quarter', dateOf(first), new ApexDate(Date.parse(firsts[place + 1] ?? '') / DAY_MS - 1)),
    );
  org.importRows('Period', quarters);
  won(offset('2025-12-18'), 100);
  won(offset('2025-12-17'), 200);
  won(offset('2024-09-01'), 100);
  won(offset('2024-08-31'), 900);
  const { load, days } = read();
  assert.deepEqual([load?.outcome, load?.value, load?.sample, load?.notes], ['measured', 25, 60, []]);
  assert.deepEqual(days, ['2024-04-30', '2024-08-31', '2024-12-31', '2025-04-30', '2025-08-31', '2025-12-31']);
});

test('thirteen periods of four weeks, the last four of them one quarter', () => {
  const weeks = [16, 12, 12, 12, 16, 12, 12, 12];
  let last = -1;
  const rows: Row[] = [period('Quarter', day(0), day(12 * WEEK - 1))];
  for (const length of weeks) {
    const first = last - length * WEEK + 1;
    rows.push(period('Quarter', day(first), day(last)));
    for (let start = first; start < last; start += 4 * WEEK)
      rows.push(period('Month', day(start), day(start + 4 * WEEK - 1)));
    last = first - 1;
  }
  org.importRows('Period', rows);
  won(-14, 100);
  won(-15, 300);
  // The day on which the long quarter would end if it had thirteen weeks.
  won(-1 - 3 * WEEK, 100);
  won(-1 - 15 * WEEK, 100);
  const { load, days } = read();
  assert.deepEqual([load?.outcome, load?.sample, load?.notes], ['measured', 80, []]);
  assert.ok(Math.abs((load?.value ?? NaN) - 100 / 6) < 1e-6, String(load?.value));
  assert.equal(days.length, 5);
  assert.equal(days.at(-1), day(-1).toString().slice(0, 10));
});

test('a year without quarters that can be read leaves standard ones, assumed', () => {
  const months = times(26, (place) => period('Month', day(-28 * place - 27), day(-28 * place)));
  org.importRows('Period', months);
  won(0, 100);
  assert.match(read().load?.notes.join(' ') ?? '', /Standard ones were worked out/);
});
