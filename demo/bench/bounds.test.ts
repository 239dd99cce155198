import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenBounds, brokenByCompanies, DEALS, MOST_QUERIES } from './bounds.ts';
import type { CompanyMeasure } from './companies.ts';
import type { Measure } from './measure.ts';
import { END, type JobUse, type Use } from './meter.ts';

const FINE: JobUse['most'] = { queries: 12, queryRows: 4200, dmlStatements: 2, dmlRows: 56, cpu: 2000, heap: 5e6 };

function use(most: Partial<JobUse['most']> = {}, changes: Partial<Use> = {}): Use {
  return {
    jobs: new Map([[DEALS, { chunks: 5, most: { ...FINE, ...most } }]]),
    largestPart: 50_000,
    allParts: 300_000,
    keys: { records: 96, characters: 90_000, longestRecord: 3000, largestGroup: 4000 },
    wallMilliseconds: 2000,
    cpuMilliseconds: 1000,
    residentBytes: 4e8,
    ...changes,
  };
}

/** A run whose end took so much in one of its steps. */
function ending(most: Partial<JobUse['most']>): Use {
  const { jobs } = use();
  return use({}, { jobs: new Map([...jobs, [END, { chunks: 9, most: { ...FINE, ...most } }]]) });
}

function measured(changes: Partial<Measure> = {}): Measure {
  return {
    opportunities: 1000,
    rows: new Map(),
    fillMilliseconds: 0,
    use: use(),
    pairs: [],
    peerMilliseconds: 0,
    byQuarters: new Map(),
    ...changes,
  };
}

const value = { outcome: 'measured', value: 41.2345674, sample: 30 };
const pair = { day: '2026-09-30', metric: 'win-rate', apex: value, sql: value };

test('a run within its bounds breaks none', () => {
  assert.deepEqual(brokenBounds([measured({ pairs: [pair], byQuarters: new Map([[0, use()]]) })]), []);
  assert.deepEqual(brokenBounds([measured({ use: ending({ heap: 6_000_000, dmlRows: 2000 }) })]), []);
});

const BROKEN: readonly (readonly [what: string, measures: readonly Measure[], said: RegExp])[] = [
  [
    'one query too many',
    [measured({ use: use({ queries: MOST_QUERIES + 1 }) })],
    new RegExp(`${MOST_QUERIES + 1} queries in a chunk`),
  ],
  ['too many rows', [measured({ use: use({ queryRows: 25_001 }) })], /25001 rows in a chunk/],
  ['a governor limit', [measured({ use: use({ cpu: 60_001 }) })], /cpu 60001, allowed 60000/],
  ['a heavy step of the end', [measured({ use: ending({ heap: 6_000_001 }) })], /heap 6000001, allowed 6000000/],
  ['too many rows in a step of the end', [measured({ use: ending({ dmlRows: 2001 }) })], /dmlRows 2001, allowed 2000/],
  ['tallies that no record holds', [measured({ use: use({}, { largestPart: 1_048_577 }) })], /1048577 characters/],
  [
    'queries that depend on quarters',
    [measured({ byQuarters: new Map([[4, use({ queries: 9 })]]) })],
    /9 queries .* 4 quarter ends/,
  ],
  [
    'another value',
    [measured({ pairs: [{ ...pair, sql: { ...value, value: 41.2345686 } }] })],
    /win-rate on 2026-09-30/,
  ],
  ['another outcome', [measured({ pairs: [{ ...pair, sql: { ...value, outcome: 'tooFew' } }] })], /win-rate/],
  ['a metric that was not read', [measured({ pairs: [{ ...pair, apex: undefined }] })], /win-rate/],
  [
    'a cost that grows with the org',
    [measured(), measured({ opportunities: 4000, use: use({}, { cpuMilliseconds: 8000 }) })],
    /costs 2.00 times as much/,
  ],
];

for (const [what, measures, said] of BROKEN)
  test(`${what} is told`, () => {
    const broken = brokenBounds(measures);
    assert.equal(broken.length, 1, broken.join('\n'));
    assert.match(broken[0] ?? '', said);
  });

function compared(accounts: number, changes: Partial<CompanyMeasure> = {}): CompanyMeasure {
  const { jobs } = use();
  const companies = use(
    {},
    { jobs: new Map([...jobs].map(([, job]) => ['AccountKeyCollector', job])), cpuMilliseconds: accounts * 0.05 },
  );
  return { accounts, use: companies, pair, peerMilliseconds: 0, ...changes };
}

test('orgs of accounts within their bounds break none', () => {
  assert.deepEqual(brokenByCompanies([compared(10_000), compared(50_000), compared(200_000)]), []);
});

const KEYS = { records: 96, characters: 0, longestRecord: 0, largestGroup: 0 };
const BROKEN_BY_COMPANIES: readonly (readonly [what: string, measures: readonly CompanyMeasure[], said: RegExp])[] = [
  [
    'another share of duplicates',
    [compared(10_000, { pair: { ...pair, sql: { ...value, value: 3.5 } } })],
    /10000 accounts: Apex .* SQL/,
  ],
  [
    'more records than 16 for 1,000 accounts',
    [compared(10_000, { use: { ...compared(10_000).use, keys: { ...KEYS, records: 193 } } })],
    /193 records, at most 192/,
  ],
  [
    'a record that is too long',
    [compared(10_000, { use: { ...compared(10_000).use, keys: { ...KEYS, longestRecord: 131_073 } } })],
    /131073 characters/,
  ],
  [
    'an account that costs more among many',
    [compared(50_000), compared(200_000, { use: { ...compared(1).use, cpuMilliseconds: 20_000 } })],
    /among 200000/,
  ],
];

for (const [what, measures, said] of BROKEN_BY_COMPANIES)
  test(`${what} is told`, () => {
    const broken = brokenByCompanies(measures);
    assert.equal(broken.length, 1, broken.join('\n'));
    assert.match(broken[0] ?? '', said);
  });
