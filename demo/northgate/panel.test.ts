import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { managerOf, personas, seedCompany } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { CULPRITS } from './rates/culprits.ts';

/**
 * The panel on a deal costs little and says what the run found. Queries are counted as `Limits.getQueries()` counts them, those of
 * custom metadata among them; sub-queries count apart (Apex Developer Guide, "Execution Governors and Limits").
 */
type Row = ReadonlyMap<string, Value>;

interface Told {
  readonly metric: string;
  readonly sentence: string;
}

interface DealCheck {
  readonly state: string;
  readonly asOf: string;
  readonly findings: readonly Told[];
  readonly unable: readonly { readonly metric: string; readonly reason: string }[];
}

const LAST_DAY = '2026-09-30';
const MOST_QUERIES = 6;
/** Three per query that may stand at the top. */
const MOST_SUB_QUERIES = 18;
const MOST_ROWS = 300;
/** Every so many deals are looked at: all of them take half a minute. */
const EVERY = 25;
/** A run names as many of a metric. */
const MOST_NAMED = 200;

let org: LocalOrg;
let manager: string;
let deals: readonly Row[];
let findings: readonly Row[];

before(() => {
  org = openProductOrg();
  seedCompany(org);
  manager = managerOf(org);
  org.call('EvidenceRunService', 'start', { asOf: LAST_DAY }, manager);
  org.runJobs(manager);
  deals = rows('Opportunity').filter((_row, place) => place % EVERY === 0);
  findings = rows('Finding__c').filter((row) => row.get('opportunity__c') !== null);
});

function rows(object: string): readonly Row[] {
  return [...org.data.store.all(org.data.store.object(object))];
}

function check(dealId: Value | undefined, userId = manager) {
  const { value, limits } = org.measuredFromComponent('DealCheckController', 'checkDeal', { dealId }, userId);
  return { check: value as DealCheck, limits };
}

function culprits(metric: string): ReadonlySet<string> {
  const found = org.data.store.database.prepare(CULPRITS[metric] ?? assert.fail(metric)).all();
  return new Set(found.map((row) => String(row['Id'])));
}

test('a view of any deal takes six queries at most, writes nothing, and says what the run found as of its day', () => {
  const guilty = new Map(Object.keys(CULPRITS).map((metric) => [metric, culprits(metric)]));
  const most = { queries: 0, aggregateQueries: 0, queryRows: 0, dmlStatements: 0 };
  let told = 0;
  for (const deal of deals) {
    const id = String(deal.get('id'));
    const { check: found, limits } = check(id);
    for (const name of Object.keys(most) as (keyof typeof most)[]) most[name] = Math.max(most[name], limits.used(name));
    assert.equal(found.state, 'judged');
    assert.equal(found.asOf.slice(0, 10), LAST_DAY);
    assert.deepEqual(found.unable, []);
    const metrics = found.findings.map(({ metric }) => metric).toSorted();
    const expected = [...guilty].filter(([, ids]) => ids.has(id)).map(([metric]) => metric);
    assert.deepEqual(metrics, expected.toSorted(), id);
    told += metrics.length;
  }
  assert.ok(told > deals.length, `${told} findings`);
  assert.ok(most.queries > 1 && most.queries <= MOST_QUERIES, `${most.queries} queries`);
  assert.ok(most.aggregateQueries <= MOST_SUB_QUERIES, `${most.aggregateQueries} sub-queries`);
  assert.ok(most.queryRows <= MOST_ROWS, `${most.queryRows} rows`);
  assert.equal(most.dmlStatements, 0);
});

test('every finding that the run named on a deal stands on its panel, in the same words', () => {
  const counts = Map.groupBy(findings, (row) => String(row.get('metrickey__c')));
  for (const [metric, named] of counts) {
    const page = org.call('FindingService', 'page', { runId: runId(), metricKey: metric }, manager) as {
      readonly rows: readonly { readonly recordId: string; readonly sentence: string }[];
    };
    for (const { recordId, sentence } of page.rows.filter((_row, place) => place % EVERY === 0)) {
      const mine = check(recordId).check.findings.find((finding) => finding.metric === metric);
      assert.equal(mine?.sentence, sentence, `${metric} ${recordId}`);
    }
    assert.ok(named.length <= MOST_NAMED);
  }
  assert.ok(counts.size > 15, 'metrics with findings on deals');
});

test('a seller pays no more; without a permission set nothing is told', () => {
  const of = (role: string): string => personas(org).find((one) => one.role === role)?.userId ?? assert.fail(role);
  for (const deal of deals.slice(0, 20)) {
    const { limits, check: found } = check(deal.get('id'), of('seller'));
    assert.ok(limits.used('queries') <= MOST_QUERIES);
    assert.equal(found.state, 'judged');
  }
  const outsider = org.addUser({
    firstName: 'No',
    lastName: 'Grant',
    userName: 'no.grant@northgate.example',
    profile: 'Standard User',
    permissionSets: [],
    timeZone: org.timeZone,
  });
  assert.throws(() => check(deals[0]?.get('id'), outsider), /DealCheckController|access/i);
});

function runId(): Value {
  return rows('EvidenceRun__c').at(-1)?.get('id') ?? assert.fail('no run');
}
