import { Decimal } from '../values/decimal.ts';
import { mathError, nullPointer, typeError } from '../values/exception.ts';
import { checkedLong, equals, toText } from '../values/operators.ts';
import type { EnumValue, Value } from '../values/value.ts';
import type { Rounding } from '../values/rounding.ts';
import { formatNumber } from './locale.ts';
import { refusingNull } from './nulls.ts';
import { platformClass, type Body } from './registry.ts';

const INTEGER_MIN = -2147483648;
const INTEGER_MAX = 2147483647;
const WHOLE = /^[+-]?\d+$/;

/** The name of a RoundingMode constant. */
export function rounding(mode: EnumValue): Rounding {
  // The constants of the RoundingMode enum are exactly the names of Rounding.
  return mode.name as Rounding;
}

const wholeMethods: Readonly<Record<string, Body>> = {
  'format(): String': (context, self: number) => formatNumber(String(self), context.user.locale),
  'intValue(): Integer': (_c, self: number) => self | 0,
  'longValue(): Long': (_c, self: number) => self,
  'toString(): String': (_c, self: number) => String(self),
  'equals(Object): Boolean': (_c, self: number, other: Value) => equals(self, other),
  'hashCode(): Integer': (_c, self: number) => self | 0,
};

/** Source: "Integer Class", Apex Reference Guide. */
platformClass({
  name: 'Integer',
  statics: {
    'valueOf(String): Integer': (_c, text: string | null) => parseWhole(text, 'integer', INTEGER_MIN, INTEGER_MAX),
    'valueOf(Object): Integer': (_c, value: Value) => wholeOf(value, 'integer', INTEGER_MIN, INTEGER_MAX),
  },
  methods: wholeMethods,
});

/** Source: "Long Class", Apex Reference Guide. */
platformClass({
  name: 'Long',
  statics: {
    'valueOf(String): Long': (_c, text: string | null) => parseWhole(text, 'long', -Infinity, Infinity),
    'valueOf(Object): Long': (_c, value: Value) => wholeOf(value, 'long', -Infinity, Infinity),
  },
  methods: wholeMethods,
});

/** Source: "Boolean Class", Apex Reference Guide. */
platformClass({
  name: 'Boolean',
  statics: {
    'valueOf(String): Boolean': (_c, text: string | null) => text !== null && text.toLowerCase() === 'true',
    'valueOf(Object): Boolean': (_c, value: Value) =>
      typeof value === 'string' ? value.toLowerCase() === 'true' : value === true,
  },
});

/** Source: "Decimal Class", Apex Reference Guide. */
platformClass({
  name: 'Decimal',
  statics: refusingNull({
    'valueOf(String): Decimal': (_c, text: string) => Decimal.parse(text.trim()),
    'valueOf(Long): Decimal': (_c, value: number) => Decimal.ofInteger(value),
    'valueOf(Decimal): Decimal': (_c, value: Decimal) => value,
    'valueOf(Object): Decimal': (_c, value: Value) => decimalOf(value),
  }),
  methods: {
    ...refusingNull({
      'abs(): Decimal': (_c, self: Decimal) => self.abs(),
      'divide(Decimal, Integer): Decimal': (_c, self: Decimal, by: Decimal, scale: number) =>
        self.divide(by, scale, 'HALF_EVEN'),
      'divide(Decimal, Integer, RoundingMode): Decimal': (
        _c,
        self: Decimal,
        by: Decimal,
        scale: number,
        mode: EnumValue,
      ) => self.divide(by, scale, rounding(mode)),
      'intValue(): Integer': (_c, self: Decimal) => Number(BigInt.asIntN(32, self.truncated())),
      'longValue(): Long': (_c, self: Decimal) => checkedLong(Number(self.truncated())),
      'pow(Integer): Decimal': (_c, self: Decimal, exponent: number) => self.pow(exponent),
      'precision(): Integer': (_c, self: Decimal) => Math.max(self.precision, self.scale),
      'round(): Long': (_c, self: Decimal) => wholeLong(self, 'HALF_EVEN'),
      'round(RoundingMode): Long': (_c, self: Decimal, mode: EnumValue) => wholeLong(self, rounding(mode)),
      'scale(): Integer': (_c, self: Decimal) => self.scale,
      'setScale(Integer): Decimal': (_c, self: Decimal, scale: number) => self.setScale(scale, 'HALF_EVEN'),
      'setScale(Integer, RoundingMode): Decimal': (_c, self: Decimal, scale: number, mode: EnumValue) =>
        self.setScale(scale, rounding(mode)),
      'stripTrailingZeros(): Decimal': (_c, self: Decimal) => self.stripTrailingZeros(),
      'toPlainString(): String': (_c, self: Decimal) => self.toPlainString(),
      'format(): String': (context, self: Decimal) => formatNumber(self.toPlainString(), context.user.locale),
      'toString(): String': (_c, self: Decimal) => self.toString(),
      'hashCode(): Integer': (_c, self: Decimal) => self.stripTrailingZeros().toNumber() | 0,
    }),
    'equals(Object): Boolean': (_c, self: Decimal, other: Value) => equals(self, other),
  },
});

/** Rounded to a whole number that fits a Long. */
export function wholeLong(value: Decimal, mode: Rounding): number {
  return checkedLong(Number(value.setScale(0, mode).unscaled));
}

function parseWhole(text: string | null, kind: string, least: number, most: number): number {
  if (text === null) throw nullPointer('Argument cannot be null.');
  const value = Number(text.trim());
  if (!WHOLE.test(text.trim()) || value < least || value > most) throw typeError(`Invalid ${kind}: ${text}`);
  return checkedLong(value);
}

function wholeOf(value: Value, kind: string, least: number, most: number): number {
  if (value instanceof Decimal) return parseWhole(value.setScale(0, 'DOWN').toPlainString(), kind, least, most);
  return parseWhole(value === null ? null : toText(value), kind, least, most);
}

function decimalOf(value: Value): Decimal {
  if (value instanceof Decimal) return value;
  if (typeof value === 'number') return Decimal.ofInteger(value);
  if (typeof value === 'string') return Decimal.parse(value.trim());
  throw mathError('Invalid decimal');
}
