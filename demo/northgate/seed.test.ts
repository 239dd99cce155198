import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { collectAndScore } from '../collect.ts';
import { hasCompany, managerOf, personas, seedCompany } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { fill } from '../source.ts';
import { goldenReadings, readingsOf } from './golden.ts';
import { PLANTED_FAULTS, type PlantedFault } from './plantedFaults.ts';
import { RATES, rateOf } from './rates/rates.ts';

let org: LocalOrg;
let card: ScorecardDto;
const calls: (readonly [done: number, total: number, what: string])[] = [];

before(() => {
  org = openProductOrg();
  const { asOf, answers } = fill(org, { isJson: false }, assert.fail, (...call) => calls.push(call));
  card = collectAndScore(org, managerOf(org), asOf, answers);
});

function assertWithin(value: number | null, [least, most]: readonly [number, number], what: string): void {
  assert.ok(
    value !== null && value >= least && value <= most,
    `${what} is ${value ?? 'nothing'}, not ${least} to ${most}`,
  );
}

function count(sql: string): number {
  return Number(org.data.store.database.prepare(sql).get()?.['n']);
}

function listed(metric: string, object: string): string {
  const planted = PLANTED_FAULTS.find((fault) => fault.metric === metric)?.planted;
  assert.ok(planted !== undefined && 'ids' in planted && planted.object === object, `${metric} lists ${object} ids`);
  return planted.ids.map((id) => `'${id}'`).join(', ');
}

test('every metric of the catalogue has its planted fault and its rate, once', () => {
  const metrics = PLANTED_FAULTS.map(({ metric }) => metric);
  assert.deepEqual([...metrics].sort(), Object.keys(RATES).sort());
  assert.equal(new Set(metrics).size, card.catalogue.total);
});

test('each planted fault is in the rows', () => {
  for (const { metric, expected } of PLANTED_FAULTS) assertWithin(rateOf(org, metric), expected.value, metric);
});

test('the collectors find each planted fault, as high and as bad as it was planted', () => {
  const faults = new Map<string, PlantedFault>(PLANTED_FAULTS.map((fault) => [fault.metric, fault]));
  assert.ok(card.readings.length >= 10);
  for (const { metric, outcome, value, level, reason } of card.readings) {
    const { expected } = faults.get(metric) ?? assert.fail(`nothing is planted for ${metric}`);
    assert.equal(outcome, 'measured', `${metric}: ${reason ?? ''}`);
    assertWithin(value, expected.value, metric);
    assertWithin(level, expected.level, `level of ${metric}`);
  }
});

test('all 36 readings are those on record, and none is an error', () => {
  const readings = readingsOf(card);
  assert.equal(readings.length, 36);
  assert.deepEqual(
    readings.filter(({ outcome }) => outcome === 'error'),
    [],
  );
  assert.deepEqual(readings, goldenReadings(), 'npm run golden writes them anew where the change is meant');
});

test('a fault draws its level below the third rung or little above it, a strength near the fourth', () => {
  for (const { metric, direction, expected } of PLANTED_FAULTS)
    assert.ok(direction === 'lowers' ? expected.level[0] < 3 : expected.level[0] > 2.5, metric);
});

test('the records that a fault lists are those that show it', () => {
  const founder = `SELECT OwnerId FROM Opportunity WHERE IsWon GROUP BY OwnerId ORDER BY SUM(Amount) DESC LIMIT 1`;
  const asOf15 = (field: string): string => `substr(${field}, 1, 15)`;
  assert.equal(
    count(`SELECT ${asOf15('OwnerId')} IN (${listed('top-closer-share', 'User')}) AS n FROM (${founder})`),
    1,
  );
  assert.equal(
    count(`SELECT COUNT(*) AS n FROM User WHERE IsActive AND LastLoginDate < ${Date.UTC(2026, 8, 24)}
      AND ${asOf15('Id')} IN (${listed('users-active', 'User')}) AND Id IN (SELECT OwnerId FROM Opportunity WHERE NOT IsClosed)`),
    3,
  );
  assert.equal(
    count(`SELECT COUNT(*) AS n FROM Account WHERE ${asOf15('Id')} IN (${listed('duplicate-accounts', 'Account')})`),
    36,
  );
});

test('what the administrator has set up, and has not, is told beside the claims', () => {
  const facts = org.call('ConfigurationFactService', 'facts', {}, managerOf(org)) as readonly {
    readonly key: string;
    readonly state: string;
    readonly detail: string;
  }[];
  assert.deepEqual(Object.fromEntries(facts.map(({ key, state }) => [key, state])), {
    requiredFields: 'absent',
    leadFlows: 'absent',
    leadTracking: 'present',
    dependentFields: 'absent',
    stageRules: 'unable',
    opportunityFlows: 'present',
    opportunityTracking: 'present',
    paths: 'unable',
    approvalProcesses: 'absent',
    duplicateRules: 'present',
  });
  const detailOf = (wanted: string): string | undefined => facts.find(({ key }) => key === wanted)?.detail;
  assert.equal(detailOf('duplicateRules'), 'Lead: Leads with the same e-mail. None on Account, Contact.');
  assert.equal(detailOf('opportunityFlows'), 'Opportunity: Brief for customer success on a win.');
  assert.equal(detailOf('opportunityTracking'), 'Opportunity: Stage.');
});

test('the firm claims what it cannot prove', () => {
  assertWithin(card.index?.claimed ?? null, [2.45, 2.75], 'claimed');
  assertWithin(card.index?.proven ?? null, [1.75, 2.05], 'proven');
  assert.ok(card.dimensions.every(({ isRated }) => isRated));
  for (const one of card.dimensions)
    if (one.proven !== null) assert.ok((one.gap ?? 0) > 0, `${one.key} claims more than it proves`);
});

test('seeding tells how far it has come, and a second time does nothing', () => {
  const [done = 0, total = -1] = calls.at(-1) ?? [];
  assert.equal(done, total);
  assert.ok(calls.every(([now], index) => now > (calls[index - 1]?.[0] ?? 0)));
  const before = count('SELECT COUNT(*) AS n FROM Opportunity');
  seedCompany(org, () => assert.fail('nothing is seeded twice'));
  assert.equal(count('SELECT COUNT(*) AS n FROM Opportunity'), before);
});

test('a seeding that fails leaves nothing behind', () => {
  const other = openProductOrg();
  const failing = (_done: number, _total: number, what: string): void => {
    if (what === 'Lead') throw new Error('interrupted');
  };
  assert.throws(() => seedCompany(other, failing), /interrupted/);
  assert.equal(hasCompany(other), false);
  assert.equal(other.data.store.all(other.data.store.object('Opportunity')).length, 0);
  assert.equal(other.data.store.all(other.data.store.object('OpportunityStage')).length, 10, 'the stages of a new org');
});

test('the personas hold what an admin would grant them', () => {
  const granted = (id: string) =>
    org.data.store.database
      .prepare(
        'SELECT s.Name FROM PermissionSetAssignment a JOIN PermissionSet s ON s.Id = a.PermissionSetId WHERE a.AssigneeId = ? AND s.IsOwnedByProfile = 0 ORDER BY s.Name',
      )
      .all(id)
      .map((row) => String(row['Name']));
  assert.deepEqual(
    personas(org).map(({ role, userId }) => [role, granted(userId)]),
    [
      ['revops', ['L2OAssess', 'L2OManage', 'L2OView']],
      ['leader', ['L2OAssess', 'L2OView']],
      ['seller', ['L2OAssess']],
      ['outsider', []],
    ],
  );
  assert.deepEqual(personas(openProductOrg()), [], 'an org without the company has none');
});
