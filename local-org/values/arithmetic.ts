import { type Decimal, toDecimal } from './decimal.ts';
import { mathError, nonNull } from './exception.ts';

type Operand = Decimal | number | null;

/** `+` where either side is a Decimal. Null throws System.NullPointerException, here and below. */
export function add(left: Operand, right: Operand): Decimal {
  return toDecimal(nonNull(left)).plus(toDecimal(nonNull(right)));
}

export function subtract(left: Operand, right: Operand): Decimal {
  return toDecimal(nonNull(left)).minus(toDecimal(nonNull(right)));
}

export function multiply(left: Operand, right: Operand): Decimal {
  return toDecimal(nonNull(left)).times(toDecimal(nonNull(right)));
}

/** Throws System.MathException "Divide by 0". */
export function divide(left: Operand, right: Operand): Decimal {
  return toDecimal(nonNull(left)).over(toDecimal(nonNull(right)));
}

export function negate(value: Decimal | null): Decimal {
  return nonNull(value).negate();
}

export function addIntegers(left: number | null, right: number | null): number {
  return (nonNull(left) + nonNull(right)) | 0;
}

export function subtractIntegers(left: number | null, right: number | null): number {
  return (nonNull(left) - nonNull(right)) | 0;
}

export function multiplyIntegers(left: number | null, right: number | null): number {
  return Math.imul(nonNull(left), nonNull(right));
}

/** Towards zero. Throws System.MathException "Divide by 0". */
export function divideIntegers(left: number | null, right: number | null): number {
  const divisor = nonNull(right);
  if (divisor === 0) throw mathError('Divide by 0');
  return (nonNull(left) / divisor) | 0;
}

export function addLongs(left: number | null, right: number | null): number {
  return checkedLong(nonNull(left) + nonNull(right));
}

export function subtractLongs(left: number | null, right: number | null): number {
  return checkedLong(nonNull(left) - nonNull(right));
}

export function multiplyLongs(left: number | null, right: number | null): number {
  return checkedLong(nonNull(left) * nonNull(right));
}

export function divideLongs(left: number | null, right: number | null): number {
  const divisor = nonNull(right);
  if (divisor === 0) throw mathError('Divide by 0');
  return checkedLong(Math.trunc(nonNull(left) / divisor));
}

/** The number itself. A plain Error, which Apex cannot catch, past 2^53: a Long there is outside the subset. */
export function checkedLong(value: number): number {
  if (!Number.isSafeInteger(value))
    throw new Error(`Long ${value} is beyond 2^53: outside the local org's subset of Apex`);
  return value === 0 ? 0 : value;
}
