import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from './support.ts';

test('list, set and map literals: "Lists", "Sets", "Maps", Apex Developer Guide', () => {
  assert.equal(evaluate("new List<String>{'a', 'b'}"), '(a, b)');
  assert.equal(evaluate("new String[]{'a', 'b'}.size()"), '2');
  assert.equal(evaluate('xs', 'Integer[] xs = new Integer[2]; xs[1] = 5;'), '(null, 5)');
  assert.equal(evaluate('new Set<Integer>{1, 2, 2}.size()'), '2');
  assert.equal(
    evaluate("m.get('b') + m.size()", "Map<String, Integer> m = new Map<String, Integer>{'a' => 1, 'b' => 2};"),
    '4',
  );
  assert.equal(evaluate('ds[0]', 'List<Decimal> ds = new List<Decimal>{1};'), '1');
  assert.equal(evaluate('new List<String>().isEmpty()'), 'true');
  assert.equal(evaluate('new List<Integer>(s).size()', 'Set<Integer> s = new Set<Integer>{1, 2};'), '2');
});

test('map keys are case-sensitive', () => {
  assert.equal(evaluate("m.containsKey('A')", "Map<String, Integer> m = new Map<String, Integer>{'a' => 1};"), 'false');
});

test('for-each over lists, sets and map keys', () => {
  assert.equal(evaluate('n', 'Integer n = 0; for (Integer i : new List<Integer>{1, 2, 3}) { n += i; }'), '6');
  assert.equal(
    evaluate('n', 'Integer n = 0; for (Integer i : new Set<Integer>{1, 2}) { if (i == 1) continue; n += i; }'),
    '2',
  );
  assert.equal(
    evaluate(
      'n',
      "String n = ''; Map<String, Integer> m = new Map<String, Integer>{'a' => 1, 'b' => 2}; for (String k : m.keySet()) { n += k + m.get(k); }",
    ),
    'a1b2',
  );
});

test('a list must not change while it is iterated', () => {
  const setup = `String caught; List<Integer> xs = new List<Integer>{1, 2};
    try { for (Integer x : xs) { xs.add(3); } } catch (FinalException e) { caught = e.getMessage(); }`;
  assert.equal(evaluate('caught', setup), 'Cannot modify a collection while it is being iterated.');
});

test('an index out of bounds is a ListException', () => {
  const setup =
    'String caught; try { Integer i = new List<Integer>()[0]; } catch (ListException e) { caught = e.getMessage(); }';
  assert.equal(evaluate('caught', setup), 'List index out of bounds: 0');
});

test('casts of collections look at what they hold', () => {
  assert.equal(evaluate('((Map<String, Object>) o).size()', 'Object o = new Map<String, Object>();'), '0');
  assert.equal(evaluate('o instanceof List<String>', 'Object o = new List<Integer>();'), 'false');
  assert.equal(evaluate('o instanceof List<String>', 'Object o = new List<String>();'), 'true');
});
