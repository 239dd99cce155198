import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runEvidence } from '../bench/run.ts';
import { buildNasty } from '../nastyOrgs/build.ts';
import type { NastyOrg } from '../nastyOrgs/traits.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { Reference } from './reference.ts';

/** What a side says of a metric. */
export interface Told {
  readonly outcome: string;
  readonly value: number | null;
  readonly sample: number | null;
  readonly level: number | null;
}

/** A reading that the product and the reference tell differently, or that only one of them has. */
export interface Difference {
  readonly org: string;
  readonly day: string;
  readonly metric: string;
  readonly product: Told | undefined;
  readonly reference: Told | undefined;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** Readings that were compared, and how many of them are measured by the reference. */
  readonly compared: number;
  readonly measured: number;
}

const DECIMALS = 1_000_000;
/** Of a day that a side does not tell of. */
const NOTHING: ReadonlyMap<string, Told> = new Map();

/** Every reading of a nasty org, on its day and on the quarter ends that the run looks back on, by both. */
export function compareNasty(nasty: NastyOrg): Comparison {
  const folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
  const databaseFile = path.join(folder, 'org.sqlite');
  const org = buildNasty(nasty, databaseFile);
  const reference = new Reference(databaseFile, nasty.timeZone);
  try {
    const runId = runEvidence(org, runnerOf(org, nasty), nasty.asOf);
    const told = backCasts(org);
    const past = reference.pastDays(nasty.asOf);
    const pairs = [...new Set([...past, ...told.keys()])].map((day) => ({
      day,
      told: told.get(day) ?? NOTHING,
      expected: past.includes(day) ? readBy(reference, nasty, day, true) : NOTHING,
    }));
    const day = nasty.asOf;
    const all = [{ day, told: readings(org, runId), expected: readBy(reference, nasty, day, false) }, ...pairs];
    const compared = all.flatMap(({ expected }) => [...expected.values()]);
    return {
      differences: all.flatMap((one) => differencesOn(nasty.name, one.day, one.told, one.expected)),
      compared: compared.length,
      measured: compared.filter(({ outcome }) => outcome === 'measured').length,
    };
  } finally {
    reference.close();
    org.close();
    rmSync(folder, { recursive: true });
  }
}

/** Profiles by whether whoever has one may manage users, which decides whose log-ins are seen. */
const PROFILES = { managing: 'System Administrator', others: 'Standard User' };

/** Somebody who may run the evidence, and manage users where the org says so. */
function runnerOf(org: LocalOrg, { traits }: NastyOrg): string {
  return org.addUser({
    firstName: 'Ada',
    lastName: 'Admin',
    userName: 'ada.admin@nasty.example',
    profile: traits.seesLogins ? PROFILES.managing : PROFILES.others,
    permissionSets: ['L2OView', 'L2OAssess', 'L2OManage'],
    timeZone: org.timeZone,
  });
}

function readBy(
  reference: Reference,
  { today, traits }: NastyOrg,
  day: string,
  isBackCast: boolean,
): ReadonlyMap<string, Told> {
  return reference.readingsOn(day, today, traits.seesLogins, isBackCast);
}

function differencesOn(
  org: string,
  day: string,
  told: ReadonlyMap<string, Told>,
  expected: ReadonlyMap<string, Told>,
): readonly Difference[] {
  return [...new Set([...expected.keys(), ...told.keys()])]
    .map((metric) => ({ org, day, metric, product: told.get(metric), reference: expected.get(metric) }))
    .filter(
      ({ product, reference }) => product === undefined || reference === undefined || !isSame(product, reference),
    );
}

function isSame(a: Told, b: Told): boolean {
  if (a.outcome !== b.outcome) return false;
  const isCounted = a.outcome === 'measured' || a.outcome === 'tooFew';
  return (!isCounted || a.sample === b.sample) && isClose(a.value, b.value) && isClose(a.level, b.level);
}

/** To six decimals. */
function isClose(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) * DECIMALS <= 1;
}

function readings(org: LocalOrg, runId: string): ReadonlyMap<string, Told> {
  const own = rowsOf(org, 'Reading__c').filter((row) => row.get('evidencerun__c') === runId);
  return new Map(
    own.map((row) => [
      String(row.get('metrickey__c')),
      {
        outcome: String(row.get('outcome__c')),
        value: numberOf(row.get('value__c')),
        sample: numberOf(row.get('sample__c')),
        level: numberOf(row.get('level__c')),
      },
    ]),
  );
}

/** By day. */
function backCasts(org: LocalOrg): ReadonlyMap<string, ReadonlyMap<string, Told>> {
  const days = Map.groupBy(
    rowsOf(org, 'Snapshot__c').filter((row) => row.get('origin__c') === 'backCast'),
    (row) => String(row.get('asof__c')).slice(0, 10),
  );
  return new Map(
    [...days].map(([day, rows]) => [
      day,
      new Map(
        rows
          .flatMap((row) => JSON.parse(String(row.get('inputs__c') ?? '[]')) as (Told & { metric: string })[])
          .map(({ metric, outcome, value, sample, level }) => [metric, { outcome, value, sample, level }]),
      ),
    ]),
  );
}

function rowsOf(org: LocalOrg, object: string): readonly ReadonlyMap<string, Value>[] {
  return org.data.store.all(org.data.store.object(object));
}

function numberOf(value: Value | undefined): number | null {
  return value === null || value === undefined ? null : Number(String(value));
}

/** One line: org, day, metric and what each side says. */
export function differenceLine({ org, day, metric, product, reference }: Difference): string {
  return `${org}, ${day}, ${metric}\n    product   ${toldLine(product)}\n    reference ${toldLine(reference)}`;
}

function toldLine(told: Told | undefined): string {
  if (told === undefined) return 'nothing';
  const six = (value: number | null): string => (value === null ? '–' : value.toFixed(6));
  return `${told.outcome}, value ${six(told.value)}, sample ${String(told.sample ?? '–')}, level ${six(told.level)}`;
}
