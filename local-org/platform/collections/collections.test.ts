import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { ACCOUNT, call, callIn, testContext } from '../testing/context.ts';
import { testClass } from '../testing/classes.ts';

const ID = '001000000000001AAA';

function account(values: Readonly<Record<string, string>>): SObjectValue {
  const record = new SObjectValue(ACCOUNT);
  for (const [name, value] of Object.entries(values)) record.put(name, value);
  return record;
}

// "Map Class", Apex Reference Guide: Map<Id, SObject>(recordList).
test('a map of records is keyed by their ids', () => {
  const record = account({ Id: ID, Name: 'Acme' });
  const map = call('Map', '(List<SObject>)', new ApexList([record]));
  assert.equal(map instanceof ApexMap && map.get(ID), record);
  assert.throws(() => call('Map', '(List<SObject>)', new ApexList([account({})])), /Row with null Id at index: 0/);
  assert.throws(
    () => call('Map', '(List<SObject>)', new ApexList([record, record])),
    /Row with duplicate Id at index: 1/,
  );
});

test('set operations say whether the set changed', () => {
  const set = new ApexSet([1, 2, 3]);
  assert.equal(call('Set', 'retainAll(List<T>)', set, new ApexList([2, 3])), true);
  assert.equal(call('Set', 'retainAll(List<T>)', set, new ApexList([2, 3])), false);
  assert.equal(call('Set', 'containsAll(List<T>)', set, new ApexList([2])), true);
  assert.equal(call('Set', 'removeAll(List<T>)', set, new ApexList([2, 9])), true);
  assert.deepEqual(set.items, [3]);
});

test('lists insert, remove and clone', () => {
  const list = new ApexList([1, 3], 'Integer');
  call('List', 'add(Integer, T)', list, 1, 2);
  const copy = call('List', 'clone()', list);
  assert.equal(call('List', 'remove(Integer)', list, 0), 1);
  assert.deepEqual(list.items, [2, 3]);
  assert.deepEqual(copy instanceof ApexList && copy.items, [1, 2, 3]);
});

// "List Class": deepClone drops ids unless told.
test('deepClone copies records without their ids', () => {
  const clone = call('List', 'deepClone(): ', new ApexList([account({ Id: ID, Name: 'Acme' })], 'Account'));
  const [copy] = clone instanceof ApexList ? clone.items : [];
  assert.equal(copy instanceof SObjectValue && copy.id, null);
  assert.equal(copy instanceof SObjectValue && copy.get('name'), 'Acme');
});

// "Comparator Interface", Apex Reference Guide.
test('a comparator orders a list', () => {
  const descending = testClass({
    name: 'Descending',
    interfaces: ['Comparator'],
    methods: { 'compare/2': (_c, _self, [left, right]) => Number(right) - Number(left) },
  });
  const context = testContext({ classes: [descending] });
  const list = new ApexList([1, 3, 2]);
  callIn(context, 'List', 'sort(Comparator<T>)', list, descending.create(context));
  assert.deepEqual(list.items, [3, 2, 1]);
});

// "Sorting Lists of sObjects", Apex Developer Guide: the Acme and sForce example.
test('records sort by name, then by standard fields', () => {
  const rows = [
    account({ Name: 'sForce', Industry: 'Biotechnology' }),
    account({ Name: 'sForce', Industry: 'Agriculture' }),
    account({ Name: 'Acme' }),
  ];
  const list = new ApexList([...rows]);
  call('List', 'sort(): ', list);
  assert.deepEqual(list.items, [rows[2], rows[1], rows[0]]);
});
