import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decimal } from '../values/decimal.ts';
import { enumConstant } from './enums.ts';
import { toText } from '../values/operators.ts';
import { call } from './testing/context.ts';

const decimal = (text: string): Decimal => Decimal.parse(text);

// "Decimal Class", Apex Reference Guide.
test('decimal members', () => {
  const halfUp = enumConstant('RoundingMode', 'HALF_UP');
  assert.equal(toText(call('Decimal', 'setScale(Integer): ', decimal('8.225'), 2)), '8.22');
  assert.equal(toText(call('Decimal', 'setScale(Integer, RoundingMode)', decimal('8.225'), 2, halfUp)), '8.23');
  assert.equal(call('Decimal', 'format()', decimal('12345.6789')), '12,345.679');
  assert.equal(call('Decimal', 'intValue()', decimal('1.602176565')), 1);
  assert.equal(call('Decimal', 'longValue()', decimal('-376.730313461')), -376);
  assert.equal(call('Decimal', 'precision()', decimal('123.45')), 5);
  assert.equal(call('Decimal', 'round(): ', decimal('4.5')), 4);
  assert.equal(call('Decimal', 'round(): ', decimal('5.5')), 6);
  assert.equal(toText(call('Decimal', 'pow(Integer)', decimal('4.12'), 2)), '16.9744');
  assert.equal(call('Decimal', 'toPlainString()', decimal('12345.6789')), '12345.6789');
});

// "Integer Class" and "Long Class", Apex Reference Guide.
test('whole numbers from text', () => {
  assert.equal(call('Integer', 'valueOf(String)', '10'), 10);
  assert.equal(call('Long', 'valueOf(String)', '123456789012'), 123456789012);
  assert.equal(call('Integer', 'valueOf(Object)', decimal('3.9')), 3);
  assert.throws(() => call('Integer', 'valueOf(String)', '1.5'), /System.TypeException: Invalid integer: 1.5/);
  assert.throws(() => call('Integer', 'valueOf(String)', '2147483648'), /Invalid integer: 2147483648/);
  assert.equal(call('Integer', 'format()', 22), '22');
});

// "Math Class", Apex Reference Guide.
test('math', () => {
  assert.equal(call('Math', 'mod(Integer', 12, 2), 0);
  assert.equal(call('Math', 'mod(Integer', -8, 3), -2);
  assert.throws(() => call('Math', 'mod(Integer', 8, 0), /System.MathException: Divide by 0/);
  assert.equal(toText(call('Math', 'ceil(Decimal)', decimal('5.01'))), '6');
  assert.equal(toText(call('Math', 'floor(Decimal)', decimal('-0.5'))), '-1');
  assert.equal(call('Math', 'round(Decimal)', decimal('4.5')), 4);
  assert.equal(toText(call('Math', 'sqrt(Decimal)', decimal('2'))), '1.4142135623730951');
  assert.equal(toText(call('Math', 'max(Decimal', decimal('1.5'), decimal('1.49'))), '1.5');
});
