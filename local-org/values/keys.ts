import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { Decimal } from './decimal.ts';
import { ApexObject } from './object.ts';
import { EnumValue, type Value } from './value.ts';

/** What a Set or Map indexes by. Made-up keys begin with a NUL, so no Apex string collides with them. */
export type Key = null | boolean | number | string | object;

/**
 * The key of a value: equal values have equal keys. Strings are case-sensitive, numbers equal by value, records by their
 * fields, collections by their elements, everything else by identity. Objects with their own hashCode share a key when their
 * hashes agree: `slotOf` tells them apart.
 */
export function keyOf(value: Value): Key {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Decimal) return decimalKey(value);
  if (value instanceof ApexDate) return `\0D${value.days}`;
  if (value instanceof ApexDatetime) return `\0T${value.time}`;
  if (value instanceof EnumValue) return `\0E${value.type}.${value.name}`;
  if (value instanceof ApexObject) {
    return value.$hashCode === undefined ? value : `\0H${value.apexType}:${value.$hashCode()}`;
  }
  if ('valueKey' in value) return value.valueKey === undefined ? value : `\0V${value.valueKey}`;
  return value;
}

// A whole Decimal is the key an Integer of the same value has, as in Apex, where 1 == 1.00.
function decimalKey(value: Decimal): Key {
  const plain = value.stripTrailingZeros();
  const number = plain.toNumber();
  return Number.isSafeInteger(number) && plain.scale <= 0 ? number : `\0N${plain.toString()}`;
}

/** Where `value` stands, or would stand, in an index of entries: its key, numbered when unequal objects share a hash. */
export function slotOf(index: ReadonlyMap<Key, { readonly key: Value }>, value: Value): Key {
  const key = keyOf(value);
  if (!(value instanceof ApexObject) || value.$equals === undefined || typeof key !== 'string') return key;
  let slot: string = key;
  for (let attempt = 1; ; attempt += 1) {
    const entry = index.get(slot);
    if (entry === undefined || entry.key === value || value.$equals(entry.key)) return slot;
    slot = `${key}#${attempt}`;
  }
}

/** The equality of List.contains and indexOf: by key, strings case-sensitive. */
export function isSameElement(left: Value, right: Value): boolean {
  if (left === right) return true;
  if (left === null || right === null || typeof left !== 'object') return keyOf(left) === keyOf(right);
  if (left instanceof ApexObject && left.$equals !== undefined) return left.$equals(right);
  return keyOf(left) === keyOf(right);
}

/** One text for any value, unique per key; identity objects are numbered. Used to build the keys of compound values. */
export function keyText(value: Value): string {
  const key = keyOf(value);
  if (typeof key === 'string') return JSON.stringify(key);
  if (key === null || typeof key !== 'object') return String(key);
  return `@${identityOf(key)}`;
}

const identities = new WeakMap<object, number>();
let lastIdentity = 0;

function identityOf(object: object): number {
  let identity = identities.get(object);
  if (identity === undefined) {
    lastIdentity += 1;
    identity = lastIdentity;
    identities.set(object, identity);
  }
  return identity;
}
