import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';

const org = (limitMB: number, usedMB: number): ReturnType<typeof testOrg> =>
  testOrg(1, 'UTC', undefined, { storage: { limitMB, usedMB } });

// "Core Data Types Used in API Calls", SOAP API Developer Guide; "Salesforce record size overview", Salesforce Help 000193871: 2 KB a row.
test('a full organisation refuses new rows and takes changes of old ones', () => {
  const full = org(1, 1);
  assert.throws(() => full.insert('Account', { Name: 'a' }), /STORAGE_LIMIT_EXCEEDED, storage limit exceeded/);
  const almost = org(1, 1 - 2 / 1024);
  const account = almost.insert('Account', { Name: 'a' });
  assert.deepEqual(almost.data.dataStorage(), { usedMB: 1, limitMB: 1 });
  assert.throws(() => almost.insert('Account', { Name: 'b' }), /STORAGE_LIMIT_EXCEEDED/);
  almost.dml('update', [almost.record('Account', { Id: account.id, Name: 'c' })]);
});

test('partly stored rows say which found no room, and what is deleted for good gives room', () => {
  const small = org(1, 1 - 4 / 1024);
  const results = small.dml(
    'insert',
    ['a', 'b', 'c'].map((name) => small.record('Account', { Name: name })),
    { allOrNone: false },
  );
  assert.deepEqual(
    results.map(({ errors }) => errors[0]?.code ?? null),
    [null, null, 'STORAGE_LIMIT_EXCEEDED'],
  );
});

test('set-up data takes no storage', () => {
  org(1, 1).user('b', 'Standard User');
});
