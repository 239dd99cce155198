import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexDate } from './date.ts';
import { Decimal } from './decimal.ts';
import { ApexObject } from './object.ts';
import { compare, concatText, equals, keyOf, sortOrder, strictEquals, toText } from './operators.ts';
import type { Value } from './value.ts';

class Point extends ApexObject {
  readonly apexType = 'Point';
  x: number;
  readonly name: string;
  constructor(x: number, name = 'p') {
    super();
    this.x = x;
    this.name = name;
  }
}
class HashedPoint extends Point {
  override $equals = (other: Value): boolean => other instanceof HashedPoint && other.x === this.x;
  override $hashCode = (): number => this.x % 2;
}

// "Lists", "Sets", "Maps" and "Using Custom Types in Map Keys and Sets", Apex Developer Guide.

test('an index outside the list is refused', () => {
  const list = new ApexList([1, 2]);
  assert.equal(list.get(1), 2);
  assert.throws(() => list.get(2), /System.ListException: List index out of bounds: 2/);
});

test('a collection cannot change while it is iterated', () => {
  const list = new ApexList([1, 2]);
  assert.throws(() => {
    for (const _item of list) list.add(3);
  }, /System.FinalException: Cannot modify a collection while it is being iterated./);
  list.add(3);
  assert.equal(list.size, 3);
});

test('sets and maps keep strings apart by case and dates together by value', () => {
  const set = new ApexSet(['a', 'A', 'a']);
  assert.equal(set.size, 2);
  const map = new ApexMap([[ApexDate.of(2024, 1, 1), 'x']]);
  assert.equal(map.get(ApexDate.of(2024, 1, 1)), 'x');
  assert.equal(map.has(null), false);
});

test('objects are keys by identity unless they define equals and hashCode', () => {
  assert.equal(new ApexSet([new Point(1), new Point(1)]).size, 2);
  const hashed = new ApexSet([new HashedPoint(1), new HashedPoint(1), new HashedPoint(3)]);
  assert.equal(hashed.size, 2);
  assert.equal(hashed.has(new HashedPoint(3)), true);
  assert.equal(hashed.has(new HashedPoint(5)), false);
});

test('equal Decimals are one key', () => {
  assert.equal(keyOf(Decimal.parse('1.50')), keyOf(Decimal.parse('1.5')));
  assert.equal(keyOf(Decimal.parse('2.00')), keyOf(2));
});

// "Expression Operators", Apex Developer Guide.

test('== ignores the case of strings and compares collections by elements', () => {
  assert.equal(equals('Hello', 'hELLO'), true);
  assert.equal(equals(Decimal.parse('1.00'), 1), true);
  assert.equal(equals(new ApexList(['a', 1]), new ApexList(['A', 1])), true);
  assert.equal(equals(null, 'a'), false);
  assert.equal(equals('001000000000001AAA', '001000000000001'), true);
});

test('=== is identity for collections', () => {
  const list = new ApexList([1]);
  assert.equal(strictEquals(list, new ApexList([1])), false);
  assert.equal(strictEquals(list, list), true);
});

test('comparison with null is false, except that a string is greater than null', () => {
  assert.equal(compare(null, 1) < 0 || compare(null, 1) >= 0, false);
  assert.equal(compare('a', null) > 0, true);
  assert.equal(compare('a', 'B') < 0, true);
});

// "List Sorting", Apex Developer Guide: Unicode order, empty before non-empty.
test('sorting puts nulls first and capitals before small letters', () => {
  const list = new ApexList(['b', null, 'a', 'B']);
  list.sort(sortOrder);
  assert.deepEqual(list.items, [null, 'B', 'a', 'b']);
});

test('text of values', () => {
  assert.equal(toText(new ApexList([1, 'a', null])), '(1, a, null)');
  assert.equal(toText(new ApexMap([['k', Decimal.parse('1.50')]])), '{k=1.50}');
  assert.equal(toText(new Point(1)), 'Point:[x=1, name=p]');
  assert.equal(toText(ApexDate.of(2024, 1, 5)), '2024-01-05');
  assert.equal(concatText(ApexDate.of(2024, 1, 5)), '2024-01-05 00:00:00');
});
