import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { Decimal, toDecimal } from './decimal.ts';
import { typeError } from './exception.ts';
import { ApexObject } from './object.ts';
import { SObjectValue } from './sobject.ts';
import { EnumValue, type Value } from './value.ts';

/**
 * For `<`, `<=`, `>`, `>=`: negative, zero or positive, and NaN when either side is null, so that every comparison with null
 * is false; only a string is always greater than null ("Expression Operators", Apex Developer Guide).
 */
export function compare(left: Value, right: Value): number {
  if (left === null) return typeof right === 'string' ? -1 : NaN;
  if (right === null) return typeof left === 'string' ? 1 : NaN;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string')
    return compareText(left.toLowerCase(), right.toLowerCase());
  return compareSame(left, right);
}

/** For List.sort: nulls first, strings by their characters, enums by position, Comparable objects by themselves. */
export function sortOrder(left: Value, right: Value): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  if (left instanceof ApexObject) return comparable(left, right);
  if (left instanceof EnumValue && right instanceof EnumValue) return left.ordinal - right.ordinal;
  if (left instanceof SObjectValue && right instanceof SObjectValue) return recordOrder(left, right);
  return compareSame(left, right);
}

/** Lexicographic by UTF-16 code unit. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareSame(left: Value, right: Value): number {
  if (isNumeric(left) && isNumeric(right)) return toDecimal(left).compareTo(toDecimal(right));
  if (left instanceof ApexDate && right instanceof ApexDate) return left.days - right.days;
  if (left instanceof ApexDatetime && right instanceof ApexDatetime) return left.time - right.time;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  throw typeError('Values of these types have no order');
}

function isNumeric(value: Value): value is number | Decimal {
  return typeof value === 'number' || value instanceof Decimal;
}

function comparable(left: ApexObject, right: Value): number {
  if (left.$compareTo === undefined) {
    throw typeError(`One or more of the items in this list is not Comparable: ${left.apexType}`);
  }
  return left.$compareTo(right);
}

/** Label of the type, then Name, then standard and then custom fields by name: "Sorting Lists", Apex Developer Guide. */
function recordOrder(left: SObjectValue, right: SObjectValue): number {
  const byLabel = compareText(left.describe.label, right.describe.label);
  if (byLabel !== 0) return byLabel;
  const names = [...new Set([...left.values.keys(), ...right.values.keys()])].filter((name) => name !== 'name');
  const isCustom = (name: string): number => Number(name.endsWith('__c'));
  names.sort((one, other) => isCustom(one) - isCustom(other) || compareText(one, other));
  for (const name of ['name', ...names]) {
    const order = sortOrder(left.values.get(name) ?? null, right.values.get(name) ?? null);
    if (order !== 0) return order;
  }
  return 0;
}
