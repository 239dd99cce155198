import { ApexList } from './collections.ts';
import { Decimal } from './decimal.ts';
import { isSameElement } from './keys.ts';
import { ApexObject } from './object.ts';
import { SObjectValue } from './sobject.ts';
import type { Value } from './value.ts';

/** The `==` operator: strings without regard to case, numbers and dates by value, records by their fields. */
export function equals(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (typeof left === 'string') return typeof right === 'string' && sameText(left, right);
  if (left instanceof Decimal) return equalsDecimal(left, right);
  if (right instanceof Decimal) return equalsDecimal(right, left);
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (left instanceof ApexList && right instanceof ApexList) return equalLists(left, right);
  return isSameElement(left, right);
}

/** As `==`, but texts with regard to case: the assertions of a test. Ids of 15 and of 18 characters are equal. */
export function exactlyEquals(left: Value, right: Value): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left === right || sameId(left, right);
  if (left instanceof ApexList && right instanceof ApexList)
    return (
      left.size === right.size && left.items.every((item, index) => exactlyEquals(item, right.items[index] ?? null))
    );
  return equals(left, right);
}

/** The `===` operator: identity for objects, value for primitives, strings without regard to case. */
export function strictEquals(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left instanceof ApexObject || left instanceof ApexList || left instanceof SObjectValue) return false;
  return equals(left, right);
}

function sameText(left: string, right: string): boolean {
  return left.length === right.length ? left.toLowerCase() === right.toLowerCase() : sameId(left, right);
}

// An Id prints with 18 characters and may be written with 15: the extra three only repeat the case of the others.
function sameId(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) !== 3) return false;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length === 15 && /^[0-9A-Za-z]{18}$/.test(long) && long.startsWith(short);
}

function equalsDecimal(left: Decimal, right: Value): boolean {
  if (right instanceof Decimal) return left.equals(right);
  return typeof right === 'number' && left.equals(Decimal.ofInteger(right));
}

function equalLists(left: ApexList, right: ApexList): boolean {
  return left.size === right.size && left.items.every((item, index) => equals(item, right.items[index] ?? null));
}
