import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { loadSchema } from '../local-org/schema/load.ts';
import type { FieldDescribe, SObjectDescribe } from '../local-org/schema/types.ts';
import { scoreFolder } from './cases/run.ts';

const HISTORY_ROWS = 10_000;
const DEALS = 40;
const AS_OF = '2025-03-31';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'case-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(object: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  writeFileSync(path.join(folder, `${object}.csv`), [header, ...rows].map((cells) => cells.join()).join('\n'));
}

function writeDeals(): void {
  const deals = Array.from({ length: DEALS }, (_, at) => [
    `006${String(at).padStart(12, '0')}`,
    at % 20 < 13 ? 'Closed Won' : 'Closed Lost',
    '2024-12-10',
    '1000',
    '2024-09-02T10:00:00Z',
  ]);
  write('Opportunity', ['Id', 'StageName', 'CloseDate', 'Amount', 'CreatedDate'], deals);
}

test('ten thousand history rows on one deal are read, or the deal is left out and counted', () => {
  writeDeals();
  const rows = Array.from({ length: HISTORY_ROWS }, (_, at) => [
    `008${String(at).padStart(12, '0')}`,
    '006000000000000',
    at === HISTORY_ROWS - 1 ? 'Closed Won' : 'Talking',
    '2024-12-10',
    String(1000 + at),
    new Date(Date.UTC(2024, 8, 2) + at * 60_000).toISOString(),
  ]);
  write('OpportunityHistory', ['Id', 'OpportunityId', 'StageName', 'CloseDate', 'Amount', 'CreatedDate'], rows);
  const { readings } = scoreFolder(folder, { asOf: AS_OF });
  const rate = readings.get('win-rate');
  assert.equal(rate?.outcome, 'measured', rate?.reason ?? '');
  assert.ok([DEALS, DEALS - 1].includes(rate?.sample ?? 0), `sample ${rate?.sample}`);
  for (const { metric, outcome, reason } of readings.values())
    assert.notEqual(outcome, 'error', `${metric}: ${reason}`);
});

test('a file for every object that an org has, with a row in each, meets what is built in without a fault', () => {
  const objects = loadSchema({ packageFolder: null, hasPersonAccounts: true }).objects;
  for (const object of objects.filter(({ kind }) => kind === 'standard')) writeRow(object);
  writeDeals();
  const { exit, faults, readings } = scoreFolder(folder, { asOf: AS_OF });
  assert.deepEqual([exit, faults], [0, []]);
  assert.equal(readings.get('win-rate')?.outcome, 'measured');
});

function writeRow(object: SObjectDescribe): void {
  const fields = [...object.fields.values()].filter(({ isCalculated }) => !isCalculated);
  write(
    object.name,
    fields.map(({ name }) => name),
    [fields.map(cellOf)],
  );
}

function cellOf({ name, type }: FieldDescribe): string {
  if (name === 'TimeZoneSidKey') return 'Europe/Berlin';
  if (name === 'IsDeleted') return 'false';
  switch (type) {
    case 'id':
      return 'row 1';
    case 'reference':
      return '';
    case 'boolean':
      return 'true';
    case 'date':
    case 'datetime':
      return '2024-10-01';
    case 'int':
    case 'double':
    case 'currency':
    case 'percent':
      return '1';
    default:
      return 'x';
  }
}
