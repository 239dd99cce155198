import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from './support.ts';

test('== on Strings ignores case, equals() does not: "Expression Operators", Apex Developer Guide', () => {
  assert.equal(evaluate("'Hello' == 'hELLO'"), 'true');
  assert.equal(evaluate("'Hello' != 'hELLO'"), 'false');
  assert.equal(evaluate("'Hello'.equals('hELLO')"), 'false');
  assert.equal(evaluate("'a' < 'B'"), 'true');
});

test('concatenation writes null as text and keeps the scale of Decimals', () => {
  assert.equal(evaluate("'a' + null"), 'anull');
  assert.equal(evaluate("1 + 2 + 'x' + 1 + 2"), '3x12');
  assert.equal(evaluate("'' + 1.50 + true"), '1.50true');
  assert.equal(evaluate('text + s', "String text = ''; String s; text += 1; "), '1null');
});

test('escapes in string literals: "Primitive Data Types", Apex Developer Guide', () => {
  assert.equal(evaluate(String.raw`'a\'b\\c\n\u0041'`), "a'b\\c\nA");
});

test('names are case-insensitive: "Case Sensitivity", Apex Developer Guide', () => {
  assert.equal(evaluate('NUMBEROF + string.VALUEOF(1)', 'integer numberOf = 2; INTEGER other = NUMBERof;'), '21');
});

test('a 15-character Id becomes 18 characters', () => {
  assert.equal(evaluate('i', "Id i = '001000000000001';"), '001000000000001AAA');
  assert.equal(
    evaluate(
      'caught',
      "String caught; try { Id i = 'nonsense'; } catch (StringException e) { caught = e.getMessage(); }",
    ),
    'Invalid id: nonsense',
  );
});

test('a text that is null is an Id that is null: "Primitive Data Types", Apex Developer Guide', () => {
  assert.equal(evaluate('i == null', 'String none; Id i = none;'), 'true');
});

test('`??` and `?.`: "Null Coalescing Operator", "Safe Navigation Operator", Apex Developer Guide', () => {
  assert.equal(evaluate("s ?? 'none'", 'String s;'), 'none');
  assert.equal(evaluate('s?.toUpperCase()', 'String s;'), null);
  assert.equal(evaluate('s?.toUpperCase()?.length()', "String s = 'abc';"), '3');
  assert.equal(evaluate('xs?.get(0).length()', 'List<String> xs;'), null, 'the rest of the chain is not evaluated');
  assert.equal(evaluate("n + (s ?? 'x')", "String s = 'y'; Integer n = 1;"), '1y');
});

test('the ternary chooses a common type', () => {
  assert.equal(evaluate('(true ? 1 : 2.5) + 1'), '2');
  assert.equal(evaluate("s == null ? 'null' : s", 'String s;'), 'null');
});
