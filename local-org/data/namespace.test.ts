import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { LocalOrg } from '../org/localOrg.ts';
import { openOrg } from '../org/openOrg.ts';
import { ImportError } from './fault.ts';
import { importFolder, type ImportReport } from './folder.ts';

const packageFolder = path.join(import.meta.dirname, '../host/fixture/force-app');

let org: LocalOrg;
let folder: string;

before(() => {
  org = openOrg({ packageFolder, namespace: 'l2ox' });
  folder = mkdtempSync(path.join(tmpdir(), 'export-'));
});
after(() => {
  org.close();
  rmSync(folder, { recursive: true, force: true });
});

function imported(file: string, ...lines: readonly string[]): ImportReport {
  writeFileSync(path.join(folder, file), lines.join('\n'));
  try {
    return importFolder(folder, org);
  } finally {
    rmSync(path.join(folder, file));
  }
}

test('an export of an org with the package names its objects and fields with the namespace', () => {
  const report = imported('l2ox__Widget__c.csv', 'Id,Name,l2ox__Price__c,Price__c', 'a0W000000000001AAA,Whole,12.50,3');
  assert.deepEqual([...report.rows], [['l2ox__Widget__c', 1]]);
  assert.deepEqual(
    report.warnings.map(({ message }) => message),
    ['column "Price__c" is no field of l2ox__Widget__c known here; it is ignored.'],
  );
  const { store } = org.data;
  const [row] = store.all(store.object('Widget__c'));
  assert.equal(String(row?.get('price__c')), '12.50');
});

test('a file named after an object without its namespace is none of it', () => {
  assert.throws(() => imported('Widget__c.csv', 'Id,Name', 'a0W000000000002AAA,Part'), ImportError);
});
