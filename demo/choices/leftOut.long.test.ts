import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { runEvidence } from '../bench/run.ts';
import { managerOf } from '../company.ts';
import { buildNasty } from '../nastyOrgs/build.ts';
import { NASTY_ORGS } from '../nastyOrgs/traits.ts';
import type { Row } from '../northgate/row.ts';
import type { Reading } from '../reference/judge.ts';
import { Reference } from '../reference/reference.ts';

// What an admin leaves out counts for nothing: the evidence is that of the same org without these rows, by the product and by the reference.

/** Everything that a reading says but its receipt. */
const READINGS = `SELECT MetricKey__c, Outcome__c, Value__c, Level__c, Sample__c, Reason__c, FindingCount__c, FindingAmount__c
  FROM Reading__c ORDER BY 1`;
const PAST = `SELECT AsOf__c, DimensionKey__c, Proven__c, Coverage__c, Inputs__c, MoneyAtStake__c, OpenAmount__c, WonAmount__c
  FROM Snapshot__c ORDER BY 1, 2`;
const MILLIONTHS = 1_000_000;
const LEAST_AGREED = 32;
const [NASTY] = NASTY_ORGS;
const TYPE = 'Renewal';
const SOURCE = 'Web';
/** Metrics over opportunities and leads whose values must move where half of the records go. */
const MOVED = ['win-rate', 'past-due-open', 'lead-conversion', 'quarter-end-load'];

let folder: string;
let owner: string;
let recordType: string;

/** One way of leaving out, as records of the package and as the condition of the rows that go. */
interface Way {
  readonly name: string;
  readonly choices: () => readonly (readonly [string, string])[];
  readonly deals: () => string;
  /** Null where no lead goes. */
  readonly leads: () => string | null;
}

const WAYS: readonly Way[] = [
  {
    name: 'a lead source',
    choices: () => [['leadSource', SOURCE]],
    deals: () => `LeadSource = '${SOURCE}'`,
    leads: () => `LeadSource = '${SOURCE}'`,
  },
  {
    name: 'an owner, a type and a record type',
    choices: () => [
      ['owner', owner],
      ['type', TYPE],
      ['recordType', recordType],
    ],
    deals: () => `OwnerId = '${owner}' OR Type = '${TYPE}' OR RecordTypeId = '${recordType}'`,
    leads: () => `OwnerId = '${owner}'`,
  },
];

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'left-out-'));
  const org = build('first');
  owner = String(select(org, 'SELECT OwnerId, count(*) FROM Opportunity GROUP BY 1 ORDER BY 2 DESC LIMIT 1')[0]?.[0]);
  recordType = String(select(org, 'SELECT max(RecordTypeId) FROM Opportunity')[0]?.[0]);
  org.close();
});

after(() => rmSync(folder, { recursive: true }));

for (const way of WAYS)
  test(`${way.name}: the evidence is that of the org without these records`, () => {
    const chosen = build(`chosen ${way.name}`);
    chosen.importRows(
      'Tuning__c',
      way.choices().map(([kind, value]) => tuning(kind, value)),
    );
    const told = evidence(chosen);
    const without = build(`without ${way.name}`);
    remove(without, way);
    assert.deepEqual(evidence(without), told);
    const whole = build(`whole ${way.name}`);
    const everything = evidence(whole);
    for (const metric of MOVED) assert.notDeepEqual(everything.readings.get(metric), told.readings.get(metric), metric);
    assertShares(chosen, whole, way);
    for (const org of [chosen, without, whole]) org.close();
  });

test('the reference, of the rows that are left, agrees with the product that leaves them out', () => {
  const [, way] = WAYS;
  if (way === undefined) throw new Error('there is no way to leave something out');
  const chosen = build('product');
  chosen.importRows(
    'Tuning__c',
    way.choices().map(([kind, value]) => tuning(kind, value)),
  );
  const told = evidence(chosen).readings;
  chosen.close();
  const whole = build('all rows');
  // What the two read otherwise in the whole org is for the comparison of them to settle, not for this test.
  const settled = new Set(agreed(evidence(whole).readings, expected('all rows')));
  whole.close();
  const rows = build('rows');
  remove(rows, way);
  rows.close();
  const same = agreed(told, expected('rows'));
  assert.ok(settled.size >= LEAST_AGREED, `they agree on ${settled.size} metrics`);
  assert.deepEqual(new Set([...settled].filter((metric) => !same.includes(metric))), new Set());
});

test('leaving out what no record has changes nothing', () => {
  const chosen = build('nothing');
  chosen.importRows('Tuning__c', [tuning('type', 'No such type'), tuning('leadSource', 'No such source')]);
  const whole = build('everything');
  assert.deepEqual(evidence(chosen), evidence(whole));
  for (const org of [chosen, whole]) org.close();
});

function build(name: string): LocalOrg {
  if (NASTY === undefined) throw new Error('there is no nasty org');
  const org = buildNasty(NASTY, path.join(folder, `${name}.sqlite`));
  org.data.store.database.exec(`UPDATE Lead SET LeadSource = '${SOURCE}' WHERE rowid % 3 = 0`);
  return org;
}

/** What the reference reads from the rows of an org that was built under the name. */
function expected(name: string): ReadonlyMap<string, Reading> {
  if (NASTY === undefined) throw new Error('there is no nasty org');
  const reference = new Reference(path.join(folder, `${name}.sqlite`), NASTY.timeZone);
  try {
    return reference.readingsOn(NASTY.asOf, NASTY.today, NASTY.traits.seesLogins);
  } finally {
    reference.close();
  }
}

/** Metrics of which both tell the same outcome, and where it is measured the same numbers. */
function agreed(
  told: ReadonlyMap<string, readonly unknown[]>,
  reference: ReadonlyMap<string, Reading>,
): readonly string[] {
  return [...reference].flatMap(([metric, { outcome, value, level, sample }]) => {
    const [said, ...numbers] = told.get(metric) ?? [];
    const [shown, rung, records] = numbers.map(Number);
    const isSame = outcome !== 'measured' || (records === sample && isClose(shown, value) && isClose(rung, level));
    return said === outcome && isSame ? [metric] : [];
  });
}

/** A number as the store keeps it, in millionths, and as the reference tells it. */
function isClose(stored: number | undefined, told: number | null): boolean {
  return told === null || Math.abs((stored ?? 0) / MILLIONTHS - told) * MILLIONTHS <= 1;
}

function tuning(kind: string, value: string): Row {
  const key = `${kind}:${value}`;
  return { Kind__c: 'leftOut', Key__c: key, Value__c: value, Reason__c: 'A test.', UniqueKey__c: `leftOut:${key}` };
}

/** The rows themselves go: what hangs on them is found by nobody any more. */
function remove(org: LocalOrg, { deals, leads }: Way): void {
  const { database } = org.data.store;
  database.exec(`DELETE FROM Opportunity WHERE ${deals()}`);
  const ofLeads = leads();
  if (ofLeads !== null) database.exec(`DELETE FROM Lead WHERE ${ofLeads}`);
}

interface Evidence {
  readonly readings: ReadonlyMap<string, readonly unknown[]>;
  readonly days: readonly (readonly unknown[])[];
}

function evidence(org: LocalOrg): Evidence {
  runEvidence(org, managerOf(org), NASTY?.asOf ?? '');
  return {
    readings: new Map(select(org, READINGS).map(([metric, ...rest]) => [String(metric), rest])),
    days: select(org, PAST),
  };
}

/** The receipts tell how many of how many, counted here by the rows. */
function assertShares(chosen: LocalOrg, whole: LocalOrg, { deals, leads }: Way): void {
  const count = (object: string, condition: string): number =>
    Number(select(whole, `SELECT count(*) FROM ${object} WHERE IsDeleted = 0 AND (${condition})`)[0]?.[0]);
  for (const [metric, object, condition] of [
    ['win-rate', 'Opportunity', deals()],
    ['renewal-opened', 'Opportunity', deals()],
    ['lead-conversion', 'Lead', leads() ?? '0'],
  ] as const) {
    const [[receipt] = []] = select(chosen, `SELECT Receipt__c FROM Reading__c WHERE MetricKey__c = '${metric}'`);
    const { leftOut } = JSON.parse(String(receipt)) as { leftOut: Record<string, unknown> };
    assert.equal(leftOut['objectName'], object);
    assert.ok(Number(leftOut['records']) > 0, metric);
    assert.ok(Number(leftOut['records']) <= count(object, condition), `${metric}: no more than there are`);
  }
  const [[receipt] = []] = select(
    chosen,
    "SELECT Receipt__c FROM Reading__c WHERE MetricKey__c = 'duplicate-accounts'",
  );
  assert.equal((JSON.parse(String(receipt)) as { leftOut: unknown }).leftOut, null, 'rests on accounts alone');
}

function select(org: LocalOrg, sql: string): readonly (readonly unknown[])[] {
  return org.data.store.database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));
}
