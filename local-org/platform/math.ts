import { Decimal } from '../values/decimal.ts';
import { mathError } from '../values/exception.ts';
import { checkedLong } from '../values/operators.ts';
import { wholeLong } from './numbers.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';

/** Source: "Math Class", Apex Reference Guide. Where the platform computes in Double, so does this, and gives a Decimal. */
platformClass({
  name: 'Math',
  statics: refusingNull({
    'abs(Integer): Integer': (_c, value: number) => Math.abs(value) | 0,
    'abs(Long): Long': (_c, value: number) => Math.abs(value),
    'abs(Decimal): Decimal': (_c, value: Decimal) => value.abs(),
    'max(Integer, Integer): Integer': (_c, left: number, right: number) => Math.max(left, right),
    'max(Long, Long): Long': (_c, left: number, right: number) => Math.max(left, right),
    'max(Decimal, Decimal): Decimal': (_c, left: Decimal, right: Decimal) =>
      left.compareTo(right) >= 0 ? left : right,
    'min(Integer, Integer): Integer': (_c, left: number, right: number) => Math.min(left, right),
    'min(Long, Long): Long': (_c, left: number, right: number) => Math.min(left, right),
    'min(Decimal, Decimal): Decimal': (_c, left: Decimal, right: Decimal) =>
      left.compareTo(right) <= 0 ? left : right,
    'mod(Integer, Integer): Integer': (_c, value: number, by: number) => remainder(value, by),
    'mod(Long, Long): Long': (_c, value: number, by: number) => remainder(value, by),
    'floor(Decimal): Decimal': (_c, value: Decimal) => value.setScale(0, 'FLOOR'),
    'ceil(Decimal): Decimal': (_c, value: Decimal) => value.setScale(0, 'CEILING'),
    'round(Decimal): Integer': (_c, value: Decimal) => wholeLong(value, 'HALF_EVEN') | 0,
    'roundToLong(Decimal): Long': (_c, value: Decimal) => wholeLong(value, 'HALF_EVEN'),
    'rint(Decimal): Decimal': (_c, value: Decimal) => value.setScale(0, 'HALF_EVEN'),
    'signum(Decimal): Decimal': (_c, value: Decimal) => Decimal.ofInteger(value.sign),
    'sqrt(Decimal): Decimal': (_c, value: Decimal) => real(Math.sqrt(value.toNumber())),
    'cbrt(Decimal): Decimal': (_c, value: Decimal) => real(Math.cbrt(value.toNumber())),
    'pow(Decimal, Decimal): Decimal': (_c, base: Decimal, exponent: Decimal) =>
      real(Math.pow(base.toNumber(), exponent.toNumber())),
    'exp(Decimal): Decimal': (_c, value: Decimal) => real(Math.exp(value.toNumber())),
    'log(Decimal): Decimal': (_c, value: Decimal) => real(Math.log(value.toNumber())),
    'log10(Decimal): Decimal': (_c, value: Decimal) => real(Math.log10(value.toNumber())),
    'random(): Decimal': () => Decimal.parse(Math.random().toFixed(16)),
  }),
});

function remainder(value: number, by: number): number {
  if (by === 0) throw mathError('Divide by 0');
  return checkedLong(value % by);
}

function real(value: number): Decimal {
  if (!Number.isFinite(value)) throw mathError('Invalid operation');
  return Decimal.ofNumber(value);
}
