import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from './decimal.ts';
import type { Rounding } from './rounding.ts';

const decimal = (text: string): Decimal => Decimal.parse(text);

// Expected values: "Decimal Class", Apex Reference Guide, and java.math.BigDecimal, which it follows.

test('adds and subtracts at the larger scale', () => {
  assert.equal(decimal('1.10').plus(decimal('2.2')).toString(), '3.30');
  assert.equal(decimal('1').minus(decimal('0.001')).toString(), '0.999');
});

test('multiplies by adding scales', () => {
  assert.equal(decimal('1.10').times(decimal('2.2')).toString(), '2.420');
});

test('divides to 34 significant digits and trims zeros to the preferred scale', () => {
  assert.equal(decimal('1').over(decimal('3')).toString(), `0.${'3'.repeat(34)}`);
  assert.equal(decimal('2').over(decimal('3')).toString(), `0.${'6'.repeat(33)}7`);
  assert.equal(decimal('10').over(decimal('4')).toString(), '2.5');
  assert.equal(decimal('100.00').over(decimal('4')).toString(), '25.00');
  assert.equal(decimal('0').over(decimal('7')).toString(), '0');
});

test('refuses division by zero', () => {
  assert.throws(() => decimal('1').over(Decimal.ZERO), /System.MathException: Divide by 0/);
});

test('divide(divisor, scale) gives exactly that scale', () => {
  assert.equal(decimal('19').divide(decimal('100'), 3, 'HALF_EVEN').toString(), '0.190');
  assert.equal(decimal('12.4567').divide(decimal('7'), 2, 'UP').toString(), '1.78');
});

// "Rounding Mode" table of the Decimal page: 5.5, 1.1, −1.1 and −2.7 by each mode.
const MODES: readonly (readonly [Rounding, readonly string[]])[] = [
  ['CEILING', ['6', '2', '-1', '-2']],
  ['DOWN', ['5', '1', '-1', '-2']],
  ['FLOOR', ['5', '1', '-2', '-3']],
  ['HALF_DOWN', ['5', '1', '-1', '-3']],
  ['HALF_EVEN', ['6', '1', '-1', '-3']],
  ['HALF_UP', ['6', '1', '-1', '-3']],
  ['UP', ['6', '2', '-2', '-3']],
];
for (const [mode, expected] of MODES) {
  test(`rounds ${mode}`, () => {
    const rounded = ['5.5', '1.1', '-1.1', '-2.7'].map((text) => decimal(text).setScale(0, mode).toString());
    assert.deepEqual(rounded, expected);
  });
}

test('UNNECESSARY refuses to lose digits', () => {
  assert.equal(decimal('1.10').setScale(1, 'UNNECESSARY').toString(), '1.1');
  assert.throws(() => decimal('1.15').setScale(1, 'UNNECESSARY'), /System.MathException/);
});

test('compares by value, whatever the scale', () => {
  assert.equal(decimal('1.0').compareTo(decimal('1.00')), 0);
  assert.equal(decimal('-0.5').compareTo(decimal('0.25')), -1);
  assert.equal(decimal('12345678901234567890').compareTo(decimal('12345678901234567889.5')), 1);
});

test('stays exact beyond 2^53', () => {
  const large = decimal('9007199254740993');
  assert.equal(large.plus(decimal('0.01')).toString(), '9007199254740993.01');
  assert.equal(large.times(large).toString(), '81129638414606699710187514626049');
  assert.equal(large.minus(large).toString(), '0');
});

test('prints as BigDecimal does', () => {
  assert.equal(decimal('0.000001').toString(), '0.000001');
  assert.equal(decimal('0.0000001').toString(), '1E-7');
  assert.equal(decimal('0.0000001').toPlainString(), '0.0000001');
  assert.equal(decimal('100').stripTrailingZeros().toString(), '1E+2');
  assert.equal(decimal('-0.50').toString(), '-0.50');
});

test('refuses text that is no number', () => {
  assert.throws(() => decimal('12a'), /System.TypeException: Invalid decimal: 12a/);
});

test('gives the nearest double', () => {
  assert.equal(decimal('12.34').toNumber(), 12.34);
  assert.equal(decimal('123456789012345678901234567890.5').toNumber(), 1.2345678901234568e29);
});
