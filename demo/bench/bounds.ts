import type { CompanyMeasure } from './companies.ts';
import type { Measure } from './measure.ts';
import { type Counter, COUNTERS, END, type JobUse, LIMITS, type Use } from './meter.ts';
import { isEqual } from './peer/compare.ts';

/** The collector of opportunities, whose chunks the first two bounds are about. */
export const DEALS = 'OpportunityCollector';
export const MOST_QUERIES = 12;
export const MOST_ROWS = 25_000;
/** What a step of the end of a run may take: half of the heap, and the findings of five metrics written anew and as many removed. */
export const END_LIMITS: Partial<Record<Counter, number>> = { heap: 6_000_000, dmlRows: 2000 };
/** Characters that a part of the tallies may have: eight long text areas. Source: Salesforce Help, Custom Field Types; RunTallies. */
export const LONGEST_PART = 8 * 131_072;
/**
 * How much dearer a record may be in the largest org than in the cheapest of the smaller ones. Were the cost of a chunk to grow with
 * the org, it would be dearer by the ratio of the sizes.
 */
export const LINEAR_WITHIN = 1.6;

/** Computing time for each opportunity, in milliseconds; all streams of the run together. */
export function costOf({ use, opportunities }: Measure): number {
  return use.cpuMilliseconds / opportunities;
}

/** Characters that a record of keys may have. Source: Salesforce Help, Custom Field Types; EvidenceTally__c.Tallies__c. */
export const LONGEST_RECORD = 131_072;
/** Records that the keys of 1,000 accounts take, and the 32 that open the groups. Source: docs/decisions/0011. */
export const KEY_RECORDS = { toAThousand: 16, opening: 32 };
/** Accounts from which on time is judged: in a smaller org the run itself weighs more than its records. */
export const JUDGED_FROM = 50_000;
/** A chunk may hold fewer accounts than its 2,000, and then takes as many records. */
const CHUNK = 2000;

/** Computing time for each account, in milliseconds; the whole run. */
export function costOfAccount({ use, accounts }: CompanyMeasure): number {
  return use.cpuMilliseconds / accounts;
}

/** The same for orgs of accounts alone. */
export function brokenByCompanies(measures: readonly CompanyMeasure[]): readonly string[] {
  const large = measures.filter(({ accounts }) => accounts >= JUDGED_FROM);
  const least = Math.min(...large.map(costOfAccount));
  return [
    ...measures.flatMap((one) => brokenByKeys(one).map((line) => `${one.accounts} accounts: ${line}`)),
    ...large
      .filter((one) => costOfAccount(one) > LINEAR_WITHIN * least)
      .map(
        ({ accounts }) => `an account costs over ${LINEAR_WITHIN} times as much among ${accounts} as in another org`,
      ),
  ];
}

function brokenByKeys({ accounts, use, pair }: CompanyMeasure): readonly string[] {
  const { records, longestRecord } = use.keys;
  const most = KEY_RECORDS.opening + Math.ceil(accounts / CHUNK) * CHUNK * (KEY_RECORDS.toAThousand / 1000);
  const found: string[] = [];
  if (!isEqual(pair)) found.push(`Apex ${JSON.stringify(pair.apex)}, SQL ${JSON.stringify(pair.sql)}`);
  if (pair.sql.outcome !== 'measured') found.push('nothing was measured');
  if (records > most) found.push(`keys on ${records} records, at most ${most}`);
  if (longestRecord > LONGEST_RECORD) found.push(`a record of keys has ${longestRecord} characters`);
  for (const [job, { most: used }] of use.jobs) {
    if (job !== END && used.queries > MOST_QUERIES) found.push(`${job}: ${used.queries} queries in a chunk`);
    found.push(...beyondLimits(job, used));
  }
  return found;
}

/** A sentence for each bound that does not hold; empty when all do. */
export function brokenBounds(measures: readonly Measure[]): readonly string[] {
  return [...measures.flatMap(brokenBy), ...linearity(measures)];
}

function brokenBy(one: Measure): readonly string[] {
  const size = `${one.opportunities} opportunities`;
  const unequal = one.pairs
    .filter((pair) => !isEqual(pair))
    .map(
      ({ day, metric, apex, sql }) => `${metric} on ${day}: Apex ${JSON.stringify(apex)}, SQL ${JSON.stringify(sql)}`,
    );
  const uses: readonly [string, Use][] = [
    [size, one.use],
    ...[...one.byQuarters].map(([count, use]): [string, Use] => [`${size}, ${count} quarter ends`, use]),
  ];
  return [
    ...uses.flatMap(([name, use]) => brokenLimits(use).map((line) => `${name}: ${line}`)),
    ...constancy(one),
    ...unequal,
  ];
}

function brokenLimits({ jobs, largestPart }: Use): readonly string[] {
  const deals = jobs.get(DEALS)?.most;
  const found: string[] = [];
  if (deals === undefined) found.push('no chunk of opportunities was read');
  if ((deals?.queries ?? 0) > MOST_QUERIES) found.push(`${deals?.queries} queries in a chunk, at most ${MOST_QUERIES}`);
  if ((deals?.queryRows ?? 0) > MOST_ROWS) found.push(`${deals?.queryRows} rows in a chunk, at most ${MOST_ROWS}`);
  if (largestPart > LONGEST_PART) found.push(`a part of the tallies has ${largestPart} characters`);
  for (const [job, { most }] of jobs) found.push(...beyondLimits(job, most));
  return found;
}

function beyondLimits(job: string, most: JobUse['most']): readonly string[] {
  const allowed = (counter: Counter): number => (job === END ? END_LIMITS[counter] : undefined) ?? LIMITS[counter];
  return COUNTERS.filter((counter) => most[counter] > allowed(counter)).map(
    (counter) => `${job}: ${counter} ${most[counter]}, allowed ${allowed(counter)}`,
  );
}

/** Queries may not depend on how many quarter ends are looked back on. */
function constancy({ use, byQuarters }: Measure): readonly string[] {
  const usual = use.jobs.get(DEALS)?.most.queries;
  return [...byQuarters]
    .filter(([, other]) => other.jobs.get(DEALS)?.most.queries !== usual)
    .map(
      ([count, other]) =>
        `${other.jobs.get(DEALS)?.most.queries} queries in a chunk with ${count} quarter ends, ${usual} with eight`,
    );
}

function linearity(measures: readonly Measure[]): readonly string[] {
  const largest = measures.at(-1);
  if (largest === undefined || measures.length < 2) return [];
  const least = Math.min(...measures.slice(0, -1).map(costOf));
  const factor = costOf(largest) / least;
  return factor > LINEAR_WITHIN
    ? [
        `a record costs ${factor.toFixed(2)} times as much among ${largest.opportunities} as in the cheapest smaller org, at most ${LINEAR_WITHIN}`,
      ]
    : [];
}
