import type { LocalOrg } from '../../../local-org/org/localOrg.ts';
import type { Value as Cell } from '../../../local-org/values/value.ts';
import { TIME_ZONE } from '../org/calendar.ts';
import { metricsInSql, Peer, type Minimums, type Value } from './peer.ts';

/** A metric as of a day, as the Apex and as the SQL tell it. */
export interface Pair {
  readonly day: string;
  readonly metric: string;
  readonly apex: Value | undefined;
  readonly sql: Value;
}

const DECIMALS = 1_000_000;
const PEOPLE = 5;
/** Metrics whose unit is a person. Source: the evidence catalogue. */
const OF_PEOPLE = new Set(['revenue-concentration', 'top-closer-share', 'users-active']);

/** True when outcome and sample are equal, and the value to six decimals. */
export function isEqual({ apex, sql }: Pair): boolean {
  if (apex === undefined || apex.outcome !== sql.outcome || apex.sample !== sql.sample) return false;
  if (apex.value === null || sql.value === null) return apex.value === sql.value;
  return Math.round(apex.value * DECIMALS) === Math.round(sql.value * DECIMALS);
}

/** Every metric on the run's own day, and those that can look back on the past days, by both programs over the same rows. */
export function compare(
  org: LocalOrg,
  databaseFile: string,
  runId: string,
  asOf: string,
  pastDays: readonly string[],
): readonly Pair[] {
  const peer = new Peer(databaseFile, TIME_ZONE);
  const minimums = minimumsOf(org);
  const pairs = [
    ...pairsOn(peer, asOf, true, metricsInSql(), minimums, readings(org, runId)),
    ...pastDays.flatMap((day) => {
      const told = backCast(org, day);
      return pairsOn(peer, day, false, lookingBack(org), minimums, told);
    }),
  ];
  peer.close();
  return pairs;
}

/** One metric on the run's own day, by both programs over the same rows. */
export function compareOne(org: LocalOrg, databaseFile: string, runId: string, asOf: string, metric: string): Pair {
  const peer = new Peer(databaseFile, TIME_ZONE);
  try {
    const [pair] = pairsOn(peer, asOf, true, [metric], minimumsOf(org), readings(org, runId));
    if (pair === undefined) throw new Error(`${metric} is not written in SQL`);
    return pair;
  } finally {
    peer.close();
  }
}

function pairsOn(
  peer: Peer,
  day: string,
  isLatest: boolean,
  metrics: readonly string[],
  minimums: Minimums,
  told: ReadonlyMap<string, Value>,
): readonly Pair[] {
  const values = peer.valuesOn(day, isLatest, metrics, minimums);
  return [...values].map(([metric, sql]) => ({ day, metric, apex: told.get(metric), sql }));
}

type StoredRow = ReadonlyMap<string, Cell>;

function rowsOf(org: LocalOrg, object: string): readonly StoredRow[] {
  return org.data.store.all(org.data.store.object(object));
}

function minimumsOf(org: LocalOrg): Minimums {
  return new Map(
    rowsOf(org, 'Metric__mdt').map((row) => {
      const key = String(row.get('key__c'));
      return [key, { records: numberOf(row.get('minimumsample__c')) ?? 0, people: OF_PEOPLE.has(key) ? PEOPLE : 0 }];
    }),
  );
}

function lookingBack(org: LocalOrg): readonly string[] {
  return rowsOf(org, 'Metric__mdt')
    .filter((row) => row.get('lookback__c') !== 'none')
    .map((row) => String(row.get('key__c')));
}

/** What a run read as of its own day, by metric. */
export function readings(org: LocalOrg, runId: string): ReadonlyMap<string, Value> {
  return new Map(
    rowsOf(org, 'Reading__c')
      .filter((row) => row.get('evidencerun__c') === runId)
      .map((row) => [
        String(row.get('metrickey__c')),
        {
          outcome: String(row.get('outcome__c')),
          value: numberOf(row.get('value__c')),
          sample: numberOf(row.get('sample__c')),
        },
      ]),
  );
}

/** What the last run told of an earlier day, by metric. */
export function backCast(org: LocalOrg, day: string): ReadonlyMap<string, Value> {
  return new Map(
    rowsOf(org, 'Snapshot__c')
      .filter((row) => row.get('origin__c') === 'backCast' && String(row.get('asof__c')).startsWith(day))
      .flatMap((row) => JSON.parse(String(row.get('inputs__c') ?? '[]')) as (Value & { metric: string })[])
      .map(({ metric, outcome, value, sample }) => [metric, { outcome, value, sample }]),
  );
}

function numberOf(value: Cell | undefined): number | null {
  return value === null || value === undefined ? null : Number(String(value));
}
