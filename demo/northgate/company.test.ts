import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { loadSchema } from '../../local-org/schema/load.ts';
import type { FieldDescribe } from '../../local-org/schema/types.ts';
import { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import { Decimal } from '../../local-org/values/decimal.ts';
import type { Value } from '../../local-org/values/value.ts';
import { PACKAGE_FOLDER } from '../productOrg.ts';
import { FIRST_DAY, LAST_DAY, quarterStart } from './calendar.ts';
import { northgate } from './company.ts';
import { staff } from './people.ts';
import type { Row } from './row.ts';

const PROFILE = '00e000000000001AAA';
/** Of all rows of all tables. A change to it is a change to the company: look at the scorecard before writing the new one here. */
const FINGERPRINT = 'abdf27b0cc3350298d92565a314937c8fb7de0f1db3d3d1e491241964886d20b';
const FIELDS_OF_THE_ORG = new Set(['ProfileId']);
const DAY_MS = 86_400_000;

const schema = loadSchema({ packageFolder: PACKAGE_FOLDER, cacheFolder: null });
const company = northgate(PROFILE);

function rowsOf(object: string): readonly Row[] {
  return company.find((table) => table.object === object)?.rows ?? [];
}

function field(object: string, name: string): FieldDescribe {
  return schema.object(object)?.fields.get(name.toLowerCase()) ?? assert.fail(`${object}.${name} is not in the schema`);
}

function text(value: Value | undefined): string {
  if (value instanceof ApexDatetime) return value.toIso();
  return value instanceof ApexDate || value instanceof Decimal ? value.toString() : JSON.stringify(value);
}

function fingerprint(tables: typeof company): string {
  const hash = createHash('sha256');
  for (const { object, rows } of tables)
    for (const row of rows)
      hash.update(
        `${object} ${Object.entries(row)
          .map(([name, value]) => `${name}=${text(value)}`)
          .join(' ')}\n`,
      );
  return hash.digest('hex');
}

/** Each value that is set, with its place. */
function* values(): Generator<{ object: string; row: Row; name: string; value: Value }> {
  for (const { object, rows } of company)
    for (const row of rows)
      for (const [name, value] of Object.entries(row)) if (value !== null) yield { object, row, name, value };
}

test('two makings are the same company, the one on record', () => {
  assert.equal(fingerprint(northgate(PROFILE)), fingerprint(company));
  assert.equal(fingerprint(company), FINGERPRINT);
});

test('the firm has the size that was planned', () => {
  const near = { User: 25, Account: 900, Opportunity: 3000, Lead: 4000, Contact: 2600, OpportunityHistory: 22_700 };
  for (const [object, count] of Object.entries(near)) {
    const share = rowsOf(object).length / count;
    assert.ok(share > 0.97 && share < 1.03, `${object}: ${rowsOf(object).length}`);
  }
});

test('each id is unique and stands under the prefix of its object', () => {
  const seen = new Set<Value>();
  for (const { object, rows } of company) {
    for (const { Id } of rows) {
      assert.ok(
        typeof Id === 'string' && Id.startsWith(schema.object(object)?.keyPrefix ?? '?'),
        `${object} ${String(Id)}`,
      );
      assert.ok(!seen.has(Id), `${Id} is used twice`);
      seen.add(Id);
    }
  }
});

test('no look-up dangles', () => {
  const idsOf = new Map(company.map(({ object, rows }) => [object, new Set(rows.map(({ Id }) => Id))]));
  for (const { object, name, value, row } of values()) {
    if (FIELDS_OF_THE_ORG.has(name) || field(object, name).type !== 'reference') continue;
    const isKnown = field(object, name).referenceTo.some((target) => idsOf.get(target)?.has(value));
    assert.ok(isKnown, `${object} ${String(row['Id'])}: ${name} ${text(value)} leads nowhere`);
  }
});

test('required fields are filled, and picklists hold only their values', () => {
  for (const { object, rows } of company) {
    const required = [...(schema.object(object)?.fields.values() ?? [])].filter(
      (one) => !one.isNillable && one.isCreateable && one.type !== 'boolean' && one.name !== 'OwnerId',
    );
    for (const row of rows)
      for (const { name } of required)
        assert.ok((row[name] ?? null) !== null, `${object} ${String(row['Id'])} lacks ${name}`);
  }
  for (const { object, name, value } of values()) {
    const { picklist } = field(object, name);
    assert.ok(
      picklist.length === 0 || picklist.some((one) => one.value === value),
      `${object}.${name}: ${text(value)}`,
    );
  }
});

test('nothing was made, done or closed after the as-of date', () => {
  for (const { object, row, name, value } of values()) {
    if (!['CreatedDate', 'CompletedDateTime', 'LoginTime', 'LastModifiedDate'].includes(name)) continue;
    assert.ok(
      value instanceof ApexDatetime && value.time < (LAST_DAY + 1) * DAY_MS,
      `${object} ${String(row['Id'])} ${name}`,
    );
  }
  for (const { IsClosed, CloseDate, Id } of rowsOf('Opportunity'))
    assert.ok(IsClosed !== true || (CloseDate instanceof ApexDate && CloseDate.days <= LAST_DAY), String(Id));
});

test('the history of a deal begins with it, rises in time and ends as it stands', () => {
  const histories = Map.groupBy(rowsOf('OpportunityHistory'), ({ OpportunityId }) => OpportunityId);
  for (const deal of rowsOf('Opportunity')) {
    const history = histories.get(deal['Id'] ?? null) ?? assert.fail(`${text(deal['Id'])} has no history`);
    const moments = history.map(({ CreatedDate }) => (CreatedDate instanceof ApexDatetime ? CreatedDate.time : NaN));
    assert.deepEqual(
      moments,
      [...new Set(moments)].sort((a, b) => a - b),
      text(deal['Id']),
    );
    assert.equal(text(history[0]?.['CreatedDate']).slice(0, 10), text(deal['CreatedDate']).slice(0, 10));
    for (const name of ['StageName', 'Amount', 'CloseDate', 'Probability', 'ForecastCategory'])
      assert.equal(text(history.at(-1)?.[name]), text(deal[name]), `${text(deal['Id'])} ${name}`);
  }
});

test('nobody does anything after leaving', () => {
  const leftOn = new Map(staff().map(({ id, leftOn: day }) => [id, day ?? LAST_DAY]));
  for (const [object, field] of [
    ['OpportunityHistory', 'CreatedById'],
    ['LeadHistory', 'CreatedById'],
    ['Task', 'OwnerId'],
    ['Event', 'OwnerId'],
  ] as const)
    for (const { Id, CreatedDate, [field]: person } of rowsOf(object))
      assert.ok(
        CreatedDate instanceof ApexDatetime && CreatedDate.time < ((leftOn.get(String(person)) ?? 0) + 1) * DAY_MS,
        `${object} ${String(Id)}`,
      );
});

test('line items add up to the amount of their deal', () => {
  const lines = Map.groupBy(rowsOf('OpportunityLineItem'), ({ OpportunityId }) => OpportunityId);
  for (const deal of rowsOf('Opportunity')) {
    const own = lines.get(deal['Id'] ?? null);
    if (own === undefined) continue;
    const sum = own.reduce((total, { TotalPrice }) => total + Number(text(TotalPrice)), 0);
    assert.equal(sum, Number(text(deal['Amount'])), text(deal['Id']));
  }
});

test('each of the eight quarters has new leads, new deals, wins and losses', () => {
  const dealStarts = quartersOf('Opportunity', 'CreatedDate', () => true);
  const wins = quartersOf('Opportunity', 'CloseDate', ({ IsWon }) => IsWon === true);
  const losses = quartersOf('Opportunity', 'CloseDate', ({ IsWon, IsClosed }) => IsClosed === true && IsWon !== true);
  const leads = quartersOf('Lead', 'CreatedDate', () => true);
  for (let start = FIRST_DAY, quarter = 1; quarter <= 8; start = quarterStart(start + 95), quarter += 1)
    for (const [counts, least] of [
      [dealStarts, 200],
      [wins, 40],
      [losses, 120],
      [leads, 400],
    ] as const)
      assert.ok((counts.get(start) ?? 0) >= least, `quarter ${quarter}: ${counts.get(start) ?? 0} of ${least}`);
});

function quartersOf(object: string, name: string, isCounted: (row: Row) => boolean): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rowsOf(object).filter(isCounted)) {
    const value = row[name];
    const day =
      value instanceof ApexDatetime ? Math.floor(value.time / DAY_MS) : value instanceof ApexDate ? value.days : NaN;
    counts.set(quarterStart(day), (counts.get(quarterStart(day)) ?? 0) + 1);
  }
  return counts;
}
