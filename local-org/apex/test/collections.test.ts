import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, compile, evaluate } from './support.ts';

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

// "Iterating Collections", Apex Developer Guide: adding or removing elements of a list, set or map while it is iterated is an error;
// for sets since API version 62.0 (Winter '25 release notes).
const CHANGES: readonly [string, string][] = [
  ['List<Integer> c = new List<Integer>{1, 2};', 'for (Integer x : c) { c.add(3); }'],
  ['List<Integer> c = new List<Integer>{1, 2};', 'for (Integer x : c) { c.add(3); break; }'],
  ['List<Integer> c = new List<Integer>{1};', 'for (Integer x : c) { c.remove(0); }'],
  ['List<Integer> c = new List<Integer>{1, 2};', 'for (Integer x : c) { c.sort(); }'],
  ['List<Integer> c = new List<Integer>{1, 2};', 'for (Integer x : c) { c.remove(0); c.add(3); }'],
  ['Set<Integer> c = new Set<Integer>{1, 2};', 'for (Integer x : c) { c.remove(x); }'],
  ['Map<Integer, Integer> c = new Map<Integer, Integer>{1 => 1};', 'for (Integer x : c.keySet()) { c.remove(x); }'],
  [
    'Map<Integer, Integer> c = new Map<Integer, Integer>{1 => 1};',
    'for (Integer x : c.keySet()) { c.put(2, 2); break; }',
  ],
  [
    'Map<Integer, Integer> c = new Map<Integer, Integer>{1 => 1};',
    'Set<Integer> k = c.keySet(); for (Integer x : k) { k.clear(); }',
  ],
];
for (const [made, loop] of CHANGES) {
  test(`must not change while it is iterated: ${loop}`, () => {
    const setup = `String caught; ${made} try { ${loop} } catch (FinalException e) { caught = e.getMessage(); }`;
    assert.equal(evaluate('caught', setup), 'Cannot modify a collection while it is being iterated.');
  });
}

test('it may change after the loop, however the loop ended, and its elements may be set within', () => {
  const loops = [
    'for (Integer x : c) { break; }',
    'for (Integer x : c) { continue; }',
    'try { for (Integer x : c) { Integer y = x / 0; } } catch (MathException e) { c[0] = 1; }',
    'for (Integer x : c) { c[0] = 1; for (Integer y : c) { break; } }',
  ];
  for (const loop of loops)
    assert.equal(evaluate('c.size()', `List<Integer> c = new List<Integer>{1, 2}; ${loop} c.add(3);`), '3');
  const helper = 'static Integer first(List<Integer> c) { for (Integer x : c) { return x; } return 0; }';
  const run =
    'public static String run() { List<Integer> c = new List<Integer>{1}; Integer one = first(c); c.add(2); return String.valueOf(c.size() + one); }';
  assert.equal(call(compile([`public class Probe { ${helper} ${run} }`]), 'Probe.run'), '3');
});

// Not in the documentation: what the platform does is told in public answers, so code should not rest on it either way.
test('the keys of a map are those it has now, and what is taken out of them is taken out of the map', () => {
  const setup = 'Map<Integer, Integer> m = new Map<Integer, Integer>{1 => 1, 2 => 2}; Set<Integer> k = m.keySet();';
  assert.equal(evaluate('m.size()', `${setup} k.remove(1);`), '1');
  assert.equal(evaluate('k.size()', `${setup} m.put(3, 3);`), '3');
  assert.equal(evaluate('m.size()', `${setup} Set<Integer> copy = new Set<Integer>(k); copy.clear();`), '2');
  assert.throws(() => evaluate('k.size()', `${setup} k.add(9);`), /outside the local org's subset/);
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
