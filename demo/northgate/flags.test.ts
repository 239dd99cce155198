import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { Value } from '../../local-org/values/value.ts';
import { managerOf, seedCompany } from '../company.ts';
import { openProductOrg } from '../productOrg.ts';
import { PLANTED_FLAGS, type PlantedFlag } from './plantedFlags.ts';
import { editsOf, type Kind } from './rates/edits.ts';

type Row = ReadonlyMap<string, Value>;

interface Flag {
  readonly key: string;
  readonly count: number;
  readonly share: number;
}

interface Edits {
  readonly day: number;
  readonly person: string | null;
  readonly count: number;
}

const LAST_DAY = '2026-09-30';
const KINDS: readonly Kind[] = ['stage', 'closeDate', 'activity'];
/** docs/evidence.md, Flags. */
const RULE = { lastDays: 3, daysBefore: 27, leastInBurst: 20, times: 3, leastInBulk: 50 };

let org: LocalOrg;
let readings: readonly Row[];

before(() => {
  org = openProductOrg();
  seedCompany(org);
  const manager = managerOf(org);
  org.call('EvidenceRunService', 'start', { asOf: LAST_DAY }, manager);
  org.runJobs(manager);
  readings = rows('Reading__c');
});

function rows(object: string): readonly Row[] {
  return [...org.data.store.all(org.data.store.object(object))];
}

function edits(kind: Kind): readonly Edits[] {
  return org.data.store.database
    .prepare(editsOf(kind))
    .all()
    .map(({ day, person, count }) => ({
      day: Number(day),
      person: person === null ? null : String(person),
      count: Number(count),
    }));
}

function sum(some: readonly Edits[]): number {
  return some.reduce((total, { count }) => total + count, 0);
}

function flag(key: string, count: number, all: number): Flag {
  return { key, count, share: Number((count / all).toFixed(6)) };
}

/** The flags that the changes of a kind raise by the rule of the evidence, counted from the rows. */
function ruled(kind: Kind): readonly Flag[] {
  const all = edits(kind);
  const last = all.filter(({ day }) => day < RULE.lastDays);
  const recent = sum(last);
  const before = sum(all) - recent;
  const isBurst = recent >= RULE.leastInBurst && recent / RULE.lastDays >= RULE.times * (before / RULE.daysBefore);
  const bulk = last
    .map((one) => ({ ...one, ofDay: sum(last.filter(({ day }) => day === one.day)) }))
    .filter(({ person, count, ofDay }) => person !== null && count >= RULE.leastInBulk && count > ofDay / 2)
    .map(({ count, ofDay }) => flag('bulkEdit', count, ofDay));
  return [...(isBurst ? [flag(`${kind}Burst`, recent, sum(all))] : []), ...bulk];
}

function planted(kinds: readonly string[]): readonly Flag[] {
  const own = PLANTED_FLAGS.filter(({ kind }) => kinds.includes(kind));
  return own.map(({ flag: key, expected }) => ({ key, ...expected })).toSorted(byKey);
}

function byKey(one: Flag, other: Flag): number {
  return one.key.localeCompare(other.key);
}

function flagsOf(reading: Row): readonly Flag[] {
  const stored = reading.get('flags__c');
  return stored === null || stored === undefined ? [] : (JSON.parse(String(stored)) as Flag[]).toSorted(byKey);
}

/** Metric → kinds of changes that touch it, as the catalogue has it. */
function touchedBy(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows('Metric__mdt').map((row) => [
      String(row.get('key__c')),
      String(row.get('touchedby__c') ?? '')
        .split(',')
        .filter((kind) => kind !== ''),
    ]),
  );
}

test('each flag of the evidence is planted once', () => {
  assert.deepEqual(PLANTED_FLAGS.map(({ flag }) => flag).toSorted(), [
    'activityBurst',
    'bulkEdit',
    'closeDateBurst',
    'stageBurst',
  ]);
});

for (const kind of KINDS)
  test(`the rows show the planted flags of ${kind} changes, by their rule, and no other`, () => {
    assert.deepEqual(ruled(kind).toSorted(byKey), planted([kind]));
  });

test('who edits in bulk is the one that was planted', () => {
  const bulk: PlantedFlag = PLANTED_FLAGS.find(({ flag }) => flag === 'bulkEdit') ?? assert.fail('no bulk edit');
  const [most] = edits(bulk.kind).toSorted((one, other) => other.count - one.count);
  assert.ok('ids' in bulk.planted && bulk.planted.object === 'User');
  assert.deepEqual(bulk.planted.ids, [most?.person?.slice(0, 15)]);
});

test('every metric that planted changes touch carries their flags with their numbers, and no other metric carries any', () => {
  const kinds = touchedBy();
  assert.equal(readings.length, kinds.size);
  for (const reading of readings) {
    const metric = String(reading.get('metrickey__c'));
    assert.deepEqual(flagsOf(reading), planted(kinds.get(metric) ?? assert.fail(metric)), metric);
  }
  const carrying = readings.filter((reading) => flagsOf(reading).length > 0);
  assert.ok(carrying.length > 0 && carrying.length < readings.length, `${carrying.length} metrics carry flags`);
});
