import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';

export function isBlank(value: Value): boolean {
  return value === null || value === '';
}

export function isTrue(value: Value): boolean {
  return value === true;
}

export function numberOf(value: Value): Decimal | null {
  if (value instanceof Decimal) return value;
  return typeof value === 'number' ? Decimal.ofNumber(value) : null;
}

/** Blank reads as an empty text. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Decimal) return value.stripTrailingZeros().toPlainString();
  return String(value);
}

export function dateOf(value: Value, timeZone: string): Value {
  if (value instanceof ApexDatetime) return value.dateIn(timeZone);
  if (typeof value === 'string' && value !== '') return ApexDate.parse(value);
  return value;
}

/** A blank text equals no text; numbers are compared by value. */
export function sameValue(a: Value, b: Value): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  return comparable(a, b) && compareValues(a, b) === 0;
}

/** Negative, zero or positive. Both values must be of one kind and not blank. */
export function compareValues(a: Value, b: Value): number {
  const left = numberOf(a);
  const right = numberOf(b);
  if (left && right) return left.compareTo(right);
  if (a instanceof ApexDate && b instanceof ApexDate) return a.days - b.days;
  if (a instanceof ApexDatetime && b instanceof ApexDatetime) return a.time - b.time;
  const x = String(a);
  const y = String(b);
  return x === y ? 0 : x < y ? -1 : 1;
}

function comparable(a: Value, b: Value): boolean {
  return kindOf(a) === kindOf(b);
}

function kindOf(value: Value): string {
  if (numberOf(value)) return 'number';
  return value instanceof ApexDate ? 'date' : value instanceof ApexDatetime ? 'datetime' : typeof value;
}
