import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from './support.ts';

test('loops, break and continue: "Loops", Apex Developer Guide', () => {
  assert.equal(evaluate('n', 'Integer n = 0; while (true) { n++; if (n == 3) break; }'), '3');
  assert.equal(evaluate('n', 'Integer n = 0; do { n++; } while (n < 3);'), '3');
  assert.equal(evaluate('n', 'Integer n = 0; for (Integer i = 0, j = 10; i < j; i++, j--) { n++; }'), '5');
  assert.equal(evaluate('n', 'Integer n = 0; for (Integer i = 0; i < 3; i++) n += i;'), '3');
});

test('switch on Integers, Strings and enums: "Switch Statements", Apex Developer Guide', () => {
  const sized = (value: string): string =>
    `Integer i = ${value}; String s; switch on i { when 1, 2 { s = 'few'; } when -3 { s = 'less'; } when null { s = 'none'; } when else { s = 'many'; } }`;
  assert.equal(evaluate('s', sized('2')), 'few');
  assert.equal(evaluate('s', sized('-3')), 'less');
  assert.equal(evaluate('s', sized('null')), 'none');
  assert.equal(evaluate('s', sized('9')), 'many');
  assert.equal(
    evaluate(
      's',
      "String v = 'B'; String s = 'no'; switch on v { when 'b' { s = 'lower'; } when 'B' { s = 'upper'; } }",
    ),
    'upper',
  );
  assert.equal(
    evaluate(
      's',
      "RoundingMode m = RoundingMode.UP; String s; switch on m { when UP { s = 'up'; } when else { s = 'other'; } }",
    ),
    'up',
  );
});

test('a loop may be left from inside a switch', () => {
  assert.equal(
    evaluate(
      'n',
      'Integer n = 0; for (Integer i = 0; i < 9; i++) { switch on i { when 4 { break; } when else { n = i; } } }',
    ),
    '3',
  );
});

test('finally runs on every way out; the last return wins only where it is written', () => {
  const setup = `String s = ''; try { try { s += 'a'; throw new IllegalArgumentException('x'); } finally { s += 'b'; } }
    catch (IllegalArgumentException e) { s += e.getMessage(); } finally { s += 'c'; }`;
  assert.equal(evaluate('s', setup), 'abxc');
});
