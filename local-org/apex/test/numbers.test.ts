import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from './support.ts';

/** [Apex expression, its text, statements before]. Pages of the Apex Developer Guide unless said otherwise. */
type Row = readonly [expression: string, expected: string, setup?: string];

function holds(rows: readonly Row[]): void {
  for (const [expression, expected, setup] of rows) assert.equal(evaluate(expression, setup), expected, expression);
}

test('Integer arithmetic truncates, wraps at 32 bits and follows precedence: "Expression Operators"', () => {
  holds([
    ['7 / 2', '3'],
    ['-7 / 2', '-3'],
    ['2147483647 + 1', '-2147483648'],
    ['a * a', '-2147479015', 'Integer a = 46341;'],
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['-a', '-5', 'Integer a = 5;'],
    ['-a == 0', 'true', 'Integer a = 0;'],
    ['Math.mod(7, 3)', '1'],
  ]);
});

test('one Decimal operand makes the result Decimal: "Primitive Data Types"', () => {
  holds([
    ['7 / 2.0', '3.5'],
    ['1 + 2.5', '3.5'],
    ['1.5 * 2', '3.0'],
    ['d', '3', 'Decimal d = 7 / 2;'],
    ['d + 1', '4', 'Decimal d = 3;'],
    ['i == 1.00', 'true', 'Integer i = 1;'],
    ['a > b', 'true', 'Decimal a = 2.5; Integer b = 2;'],
  ]);
});

test('Long is kept past 32 bits; Integer widens to Long: "Primitive Data Types"', () => {
  holds([
    ['a + 1', '2147483648', 'Long a = 2147483647L;'],
    ['a * 2', '4294967296', 'Long a = 2147483648L;'],
    ['a / 2', '1', 'Long a = 3;'],
  ]);
});

test('shifts and bit operators work on Integers, logic operators on Booleans: "Expression Operators"', () => {
  holds([
    ['5 & 3', '1'],
    ['5 | 3', '7'],
    ['5 ^ 3', '6'],
    ['1 << 4', '16'],
    ['-8 >> 1', '-4'],
    ['-8 >>> 28', '15'],
    ['~5', '-6'],
    ['true & false', 'false'],
    ['true ^ false', 'true'],
  ]);
});

test('increments and compound assignment read and write once: "Expression Operators"', () => {
  holds([
    ["before + ',' + i", '1,2', 'Integer i = 1; Integer before = i++;'],
    ["after + ',' + i", '2,2', 'Integer i = 1; Integer after = ++i;'],
    ['i', '7', 'Integer i = 5; i += 2;'],
    ['i', '2', 'Integer i = 5; i /= 2;'],
    ["xs[0] + ',' + n", '11,1', 'Integer n = 0; List<Integer> xs = new List<Integer>{1, 2}; xs[n++] += 10;'],
    ['d', '2.5', 'Decimal d = 1; d += 1.5;'],
  ]);
});

test('a comparison with null is false, arithmetic with null throws', () => {
  holds([
    ['a < 1', 'false', 'Integer a = null;'],
    ['a == null', 'true', 'Integer a;'],
    [
      'caught',
      'Attempt to de-reference a null object',
      'String caught; Integer a; try { a = a + 1; } catch (NullPointerException e) { caught = e.getMessage(); }',
    ],
    [
      'caught',
      'Divide by 0',
      'String caught; Integer a = 0; try { a = 1 / a; } catch (MathException e) { caught = e.getMessage(); }',
    ],
  ]);
});

test('a cast from Decimal to Integer drops the fraction, one from Object checks the type', () => {
  holds([
    ['(Integer) d', '3', 'Decimal d = 3.9;'],
    ['(Long) 5', '5'],
    ['((Integer) o) + 1', '6', 'Object o = 5;'],
    [
      'caught',
      'Invalid conversion from runtime type String to Integer',
      "String caught; Object o = 'x'; try { Integer i = (Integer) o; } catch (TypeException e) { caught = e.getMessage(); }",
    ],
  ]);
});
