import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { managerOf, personas, seedCompany } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { PLANTED_FAULTS } from './plantedFaults.ts';
import { CULPRITS } from './rates/culprits.ts';

type Row = ReadonlyMap<string, Value>;

/** As far as these tests look at it. */
interface FindingPage {
  readonly total: number;
  readonly hidden: number;
  readonly rows: readonly { readonly recordId: string; readonly sentence: string }[];
}

interface DealCheck {
  readonly asOf: string;
  readonly evidenceAsOf: string | null;
  readonly cost: number | null;
  readonly findings: readonly { readonly metric: string; readonly cost: number | null }[];
}

const LAST_DAY = '2026-09-30';
const MOST = 200;
/** What an amount of null or a figure of null is to one that is there. */
const NONE = Number.NEGATIVE_INFINITY;

let org: LocalOrg;
let manager: string;
let run: Row;
let findings: ReadonlyMap<string, readonly Row[]>;
let readings: ReadonlyMap<string, Row>;

before(() => {
  org = openProductOrg();
  seedCompany(org);
  manager = managerOf(org);
  org.call('EvidenceRunService', 'start', { asOf: LAST_DAY }, manager);
  org.runJobs(manager);
  run = rows('EvidenceRun__c').at(-1) ?? assert.fail('no run');
  assert.equal(run.get('state__c'), 'Completed', String(run.get('failurereason__c')));
  readings = new Map(rows('Reading__c').map((row) => [String(row.get('metrickey__c')), row]));
  findings = Map.groupBy(rows('Finding__c'), (row) => String(row.get('metrickey__c')));
});

function rows(object: string): readonly Row[] {
  return [...org.data.store.all(org.data.store.object(object))];
}

function number(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(String(value));
}

/** The findings of a metric by rank. */
function found(metric: string): readonly Row[] {
  return (findings.get(metric) ?? []).toSorted(
    (one, other) => Number(one.get('rank__c')) - Number(other.get('rank__c')),
  );
}

function recordOf(row: Row): string {
  return String(row.get('opportunity__c') ?? row.get('lead__c') ?? row.get('account__c'));
}

function culprits(metric: string): readonly string[] {
  return org.data.store.database
    .prepare(CULPRITS[metric] ?? assert.fail(metric))
    .all()
    .map((row) => String(row['Id']));
}

function pageOf(metric: string, userId: string): FindingPage {
  const page = org.call('FindingService', 'page', { runId: run.get('id') ?? null, metricKey: metric }, userId);
  return page as FindingPage;
}

test('a metric has culprits where single records answer for it, and only there', () => {
  const named = rows('Metric__mdt')
    .filter((row) => row.get('hasfindings__c') === true)
    .map((row) => String(row.get('key__c')));
  assert.deepEqual(named.toSorted(), Object.keys(CULPRITS).toSorted());
  for (const { metric } of PLANTED_FAULTS.filter((fault) => !(fault.metric in CULPRITS))) {
    assert.equal(readings.get(metric)?.get('findingcount__c'), null, metric);
    assert.equal(findings.has(metric), false, metric);
  }
});

for (const metric of Object.keys(CULPRITS)) {
  test(`the findings of ${metric} are the records that show its fault, all counted, the largest named`, () => {
    const guilty = new Set(culprits(metric));
    const named = found(metric).map(recordOf);
    assert.ok(guilty.size > 0, 'the fault was planted');
    assert.equal(number(readings.get(metric)?.get('findingcount__c')), guilty.size);
    assert.equal(named.length, Math.min(MOST, guilty.size));
    assert.equal(new Set(named).size, named.length, 'each record once');
    assert.deepEqual(
      named.filter((id) => !guilty.has(id)),
      [],
    );
  });
}

test('the records that a fault lists are among its findings', () => {
  const listed = PLANTED_FAULTS.flatMap(({ metric, planted }) =>
    metric in CULPRITS && 'ids' in planted ? planted.ids.map((id) => ({ metric, id })) : [],
  );
  assert.equal(listed.length, 36, 'the companies that were entered twice');
  for (const { metric, id } of listed)
    assert.ok(
      found(metric).some((row) => recordOf(row).startsWith(id)),
      `${metric} ${id}`,
    );
});

test('findings are ranked by amount, then by figure', () => {
  for (const [metric, list] of findings) {
    const ranked = found(metric);
    assert.deepEqual(
      ranked.map((row) => Number(row.get('rank__c'))),
      list.map((_row, place) => place + 1),
      metric,
    );
    const weights = ranked.map(
      (row) => [number(row.get('amount__c')) ?? NONE, number(row.get('figure__c')) ?? NONE] as const,
    );
    for (const [place, [amount, figure]] of weights.entries()) {
      const [before, figureBefore] = weights[place - 1] ?? [amount, figure];
      assert.ok(before > amount || (before === amount && figureBefore >= figure), `${metric} ${place}`);
    }
  }
});

test('every finding says what is wrong with it', () => {
  for (const metric of findings.keys()) {
    const page = pageOf(metric, manager);
    assert.equal(page.rows.length, found(metric).length, metric);
    assert.equal(page.hidden, 0, metric);
    for (const { sentence } of page.rows) assert.match(sentence, /^[A-Z][^{}]+\.$/, metric);
  }
});

test('a seller sees the findings on deals that a private org shows them, and the number of the others', () => {
  const deals = org.data.store.object('Opportunity');
  const seller = personas(org).find(({ role }) => role === 'seller')?.userId ?? assert.fail('no seller');
  const sharing = deals.sharingModel;
  Object.assign(deals, { sharingModel: 'Private' });
  try {
    const own = new Set(
      rows('Opportunity')
        .filter((row) => row.get('ownerid') === seller)
        .map((row) => row.get('id')),
    );
    const listed = found('next-step').map(recordOf);
    const page = pageOf('next-step', seller);
    assert.deepEqual(
      page.rows.map(({ recordId }) => recordId),
      listed.filter((id) => own.has(id)),
    );
    assert.ok(page.rows.length > 0 && page.hidden > 0);
    assert.equal(page.hidden, listed.length - page.rows.length);
  } finally {
    Object.assign(deals, { sharingModel: sharing });
  }
});

test('the panel of a deal tells what it costs the Index as of the last day with data', () => {
  const metric = 'next-step';
  const dealId = recordOf(found(metric)[0] ?? assert.fail('nothing found'));
  const check = org.callFromComponent('DealCheckController', 'checkDeal', { dealId }, manager) as DealCheck;
  assert.equal(check.asOf.slice(0, 10), LAST_DAY);
  assert.equal(check.evidenceAsOf?.slice(0, 10), LAST_DAY);
  assert.deepEqual(
    check.findings.map(({ metric: key }) => key).toSorted(),
    Object.keys(CULPRITS)
      .filter((key) => culprits(key).includes(dealId))
      .toSorted(),
  );
  const costs = check.findings.map(({ cost }) => cost ?? assert.fail('a cost is missing'));
  assert.deepEqual(
    costs,
    costs.toSorted((one, other) => other - one),
    'the most costly first',
  );
  assert.ok(Math.abs((check.cost ?? 0) - costs.reduce((sum, cost) => sum + cost, 0)) < 1e-9);
  const cost = check.findings.find((finding) => finding.metric === metric)?.cost ?? 0;
  assert.ok(Math.abs(cost - costOfNextStep()) < 1e-6, `${cost} is not ${costOfNextStep()}`);
});

/** By hand, out of the reading: one open deal without a next step less, on the way from level 2 at 55 % to level 3 at 75 %. */
function costOfNextStep(): number {
  const reading = readings.get('next-step') ?? assert.fail('no reading');
  const sample = Number(String(reading.get('sample__c')));
  const filled = Math.round((Number(String(reading.get('value__c'))) / 100) * sample);
  const level = (of: number): number => 2 + ((100 * filled) / of - 55) / 20;
  assert.ok(level(sample) > 2 && level(sample - 1) < 3, 'between the two');
  const weights = [...readings.values()]
    .filter((row) => row.get('dimensionkey__c') === 'pipeline')
    .map((row) => Number(String(row.get('weight__c'))));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return (level(sample - 1) - level(sample)) / weight / 6;
}
