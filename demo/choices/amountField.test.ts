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

// Another amount field counts as Amount would, did it hold the same: today. Of earlier days only Amount has a history.

const READINGS =
  'SELECT MetricKey__c, Outcome__c, Value__c, Level__c, Sample__c, Reason__c, FindingAmount__c FROM Reading__c';
const [NASTY] = NASTY_ORGS;
/** A currency field that every org has. */
const FIELD = 'ExpectedRevenue';
const OF_PRESENT = [
  ...['quarter-end-load', 'expansion-share', 'pipeline-coverage', 'revenue-concentration', 'top-closer-share'],
  ...['amount-set', 'closed-fields', 'renewal-opened', 'past-due-open', 'next-step'],
];
const OF_PAST = ['amount-erosion', 'slippage', 'commit-error'];

let folder: string;
let chosen: ReadonlyMap<string, readonly unknown[]>;
let days: readonly (readonly unknown[])[];
let money: readonly unknown[];
let instead: ReadonlyMap<string, readonly unknown[]>;
let moneyInstead: readonly unknown[];

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'amount-field-'));
  const org = build('chosen');
  org.importRows('Tuning__c', [
    {
      Kind__c: 'setting',
      Key__c: 'amountField',
      Value__c: FIELD,
      Reason__c: 'A test.',
      UniqueKey__c: 'setting:amountField',
    },
  ]);
  chosen = evidence(org);
  days = select(org, "SELECT DISTINCT Inputs__c FROM Snapshot__c WHERE Origin__c = 'backCast'");
  money = moneyOf(org);
  org.close();
  const other = build('instead');
  other.data.store.database.exec(`UPDATE Opportunity SET Amount = ${FIELD}`);
  other.data.store.database.exec(
    `UPDATE OpportunityHistory SET Amount = (SELECT ${FIELD} FROM Opportunity WHERE Opportunity.Id = OpportunityId)`,
  );
  instead = evidence(other);
  moneyInstead = moneyOf(other);
  other.close();
});

after(() => rmSync(folder, { recursive: true }));

test('metrics of today read it as they would read Amount', () => {
  for (const metric of OF_PRESENT) assert.deepEqual(chosen.get(metric), instead.get(metric), metric);
  const measured = OF_PRESENT.filter((metric) => chosen.get(metric)?.[0] === 'measured');
  assert.ok(measured.length >= 8, `only ${String(measured)} are measured`);
});

test('the money at stake is of that field', () => assert.deepEqual(money, moneyInstead));

test('metrics that need an amount of an earlier day are unable, and say why', () => {
  for (const metric of OF_PAST) {
    const [outcome, , , , reason] = chosen.get(metric) ?? [];
    // What does not apply in an org does not apply with any amount: notApplicable comes first.
    if (instead.get(metric)?.[0] === 'notApplicable') {
      assert.equal(outcome, 'notApplicable', metric);
      continue;
    }
    assert.equal(outcome, 'unable', metric);
    assert.match(String(reason), /history of Amount alone/);
  }
});

test('no amount is told of the quarter ends before', () => {
  const inputs = days.flatMap(([text]) => JSON.parse(String(text ?? '[]')) as { metric: string; outcome: string }[]);
  const ofAmounts = inputs.filter(({ metric }) => ['quarter-end-load', 'amount-set', 'slippage'].includes(metric));
  assert.ok(ofAmounts.length > 0);
  assert.deepEqual(new Set(ofAmounts.map(({ outcome }) => outcome)), new Set(['unable']));
  assert.ok(inputs.some(({ metric, outcome }) => metric === 'win-rate' && outcome === 'measured'));
});

function build(name: string): LocalOrg {
  if (NASTY === undefined) throw new Error('there is no nasty org');
  const org = buildNasty(NASTY, path.join(folder, `${name}.sqlite`));
  org.data.store.database.exec(
    `UPDATE Opportunity SET ${FIELD} = CASE WHEN rowid % 9 = 0 THEN NULL ELSE (rowid * 7919 % 100000) * 1000000 END`,
  );
  return org;
}

function evidence(org: LocalOrg): ReadonlyMap<string, readonly unknown[]> {
  runEvidence(org, managerOf(org), NASTY?.asOf ?? '');
  return new Map(select(org, READINGS).map(([metric, ...rest]) => [String(metric), rest]));
}

function moneyOf(org: LocalOrg): readonly unknown[] {
  return (
    select(
      org,
      "SELECT OpenAmount__c, WonAmount__c, RenewalAmount__c FROM Snapshot__c WHERE Origin__c = 'run' AND DimensionKey__c = 'index'",
    )[0] ?? []
  );
}

function select(org: LocalOrg, sql: string): readonly (readonly unknown[])[] {
  return org.data.store.database
    .prepare(sql)
    .all()
    .map((row) => Object.values(row));
}
