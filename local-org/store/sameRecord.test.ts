import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testOrg } from '../fixtures/org.ts';

// System.ListException, "Built-In Exceptions", Apex Reference Guide: a problem with a list, such as the same record twice.

test('one instance may not stand in a list of new records twice', () => {
  const org = testOrg();
  const account = org.record('Account', { Name: 'Acme' });
  const message = 'Before Insert or Upsert list must not have two identically equal elements';
  for (const operation of ['insert', 'upsert'] as const)
    for (const allOrNone of [true, false])
      assert.throws(() => org.dml(operation, [account, account], { allOrNone }), {
        name: 'System.ListException',
        message,
      });
  org.dml('insert', [account, org.record('Account', { Name: 'Acme' })]);
  assert.equal(org.count('SELECT COUNT() FROM Account'), 2);
});

test('one id may not stand in a list of known records twice', () => {
  const org = testOrg();
  const { id } = org.insert('Account', { Name: 'Acme' });
  const twice = (): ReturnType<typeof org.record>[] => [
    org.record('Account', { Id: id, Name: 'One' }),
    org.record('Account', { Id: id, Name: 'Two' }),
  ];
  for (const operation of ['update', 'upsert', 'delete'] as const)
    assert.throws(() => org.dml(operation, twice()), {
      name: 'System.ListException',
      message: `Duplicate id in list: ${id}`,
    });
});

// "upsert()", SOAP API Developer Guide: an external id that stands in the list more than once is an error of each of those rows.
test('one external id may not stand in an upsert twice', () => {
  const org = testOrg();
  const row = (code: string) => org.record('Project__c', { Name: code, Code__c: code });
  const rows = [row('a'), row('B'), row('b')];
  const upsert = (allOrNone: boolean) => org.dml('upsert', rows, { allOrNone, externalId: 'Code__c' });
  assert.throws(() => upsert(true), /First exception on row 1; first error: DUPLICATE_VALUE, Duplicate external id/);
  assert.deepEqual(
    upsert(false).map(({ isSuccess }) => isSuccess),
    [true, false, false],
  );
});
