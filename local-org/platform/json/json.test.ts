import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexList, ApexMap } from '../../values/collections.ts';
import { Decimal } from '../../values/decimal.ts';
import { toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { EnumValue, type Value } from '../../values/value.ts';
import { ACCOUNT, callIn, testContext } from '../testing/context.ts';
import { testClass } from '../testing/classes.ts';
import { TypeValue } from '../type.ts';

const zone = [new EnumValue('Outer.Zone', 'LOW', 0), new EnumValue('Outer.Zone', 'HIGH', 1)];
const item = testClass({ name: 'Outer.Item', fields: { label: 'String', amount: 'Decimal' } });
const outer = testClass({
  name: 'Outer',
  fields: {
    count: 'Integer',
    items: 'List<Item>',
    zone: 'Zone',
    rates: 'Map<String, Decimal>',
    day: 'Date',
    isOpen: 'Boolean',
  },
});
const context = testContext({
  classes: [outer, item],
  enumNamed: (name) => (name.toLowerCase() === 'outer.zone' ? zone : undefined),
});
const json = (signature: string, ...args: Value[]): Value => callIn(context, 'JSON', signature, ...args);
const read = (text: string, type: string): Value => json('deserialize(', text, new TypeValue(type));

// "JSON Class" and "JSON Support", Apex Reference and Developer Guides.

test('typed text reads into classes, inner classes, enums and collections, and writes back the same', () => {
  const text =
    '{"count":3,"items":[{"label":"a","amount":1.50},{"label":null,"amount":0.10}],"zone":"HIGH",' +
    '"rates":{"EUR":1.0800},"day":"2024-01-05","isOpen":true}';
  assert.equal(json('serialize(Object): ', read(text, 'Outer')), text);
});

test('members that are missing are null and unknown ones are skipped unless strict', () => {
  const object = read('{"COUNT":1,"other":{"x":[1]}}', 'Outer');
  assert.equal(json('serialize(Object, Boolean)', object, true), '{"count":1}');
  assert.throws(
    () => json('deserializeStrict(', '{"other":1}', new TypeValue('Outer')),
    /System.JSONException: Unknown field: Outer.other/,
  );
});

test('untyped text gives maps, lists, Integers and Decimals', () => {
  const value = json('deserializeUntyped(', '{"a":[1,2.50,"x",true,null],"b":{"c":12345678901}}');
  assert.equal(toText(value), '{a=(1, 2.50, x, true, null), b={c=12345678901}}');
  const list = value instanceof ApexMap ? value.get('a') : null;
  assert.ok(list instanceof ApexList && list.get(1) instanceof Decimal);
});

test('no digit is lost', () => {
  const text = '[12345678901234567890.123456789012345678]';
  assert.equal(json('serialize(Object): ', read(text, 'List<Decimal>')), text);
});

test('dates, instants and records', () => {
  const record = new SObjectValue(ACCOUNT);
  record.put('Id', '001000000000001AAA');
  record.put('Name', 'A "B"');
  assert.equal(
    json('serialize(Object): ', record),
    '{"attributes":{"type":"Account","url":"/services/data/v67.0/sobjects/Account/001000000000001AAA"},' +
      '"Id":"001000000000001AAA","Name":"A \\"B\\""}',
  );
  const values = new ApexList([ApexDate.of(2024, 1, 5), new ApexDatetime(0)]);
  assert.equal(json('serialize(Object): ', values), '["2024-01-05","1970-01-01T00:00:00.000Z"]');
  const back = read(
    '{"attributes":{"type":"Account"},"Name":"X","AnnualRevenue":1.50,"Parent":{"Name":"Y"}}',
    'Account',
  );
  assert.ok(back instanceof SObjectValue);
  assert.equal(toText(back.get('annualrevenue')), '1.50');
  assert.equal(back.parent('parent')?.get('name'), 'Y');
});

test('pretty text', () => {
  const map = new ApexMap([['a', new ApexList([1, 2])]]);
  map.put('b', new ApexMap());
  assert.equal(json('serializePretty(Object): ', map), '{\n  "a" : [ 1, 2 ],\n  "b" : { }\n}');
});

for (const text of ['', '{', '{"a":1,}', '[1 2]', "{'a':1}", '"a', '01', 'nul', '"\\x"', '{"a":1}}']) {
  test(`refuses ${text}`, () => assert.throws(() => json('deserializeUntyped(', text), /System.JSONException/));
}

test('a value of the wrong kind is refused', () => {
  assert.throws(() => read('{"count":"x"}', 'Outer'), /System.JSONException: Illegal value for integer: x/);
  assert.throws(() => read('{"items":{}}', 'Outer'), /System.JSONException/);
  assert.throws(() => read('{"zone":"NONE"}', 'Outer'), /System.JSONException/);
});
