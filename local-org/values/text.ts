import { ApexDate } from './date.ts';
import { ApexDatetime } from './datetime.ts';
import { ApexList, ApexMap, ApexSet } from './collections.ts';
import { ApexObject } from './object.ts';
import { SObjectValue } from './sobject.ts';
import type { Value } from './value.ts';

/** What String.valueOf gives; null becomes `null`. `timeZone` is the running user's, for Datetimes. */
export function toText(value: Value, timeZone = 'GMT'): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof ApexDatetime) return value.textIn(timeZone);
  if (value instanceof ApexObject) return objectText(value, timeZone);
  if (value instanceof SObjectValue) return recordText(value, timeZone);
  if (value instanceof ApexList) return `(${joined(value.items, timeZone)})`;
  if (value instanceof ApexSet) return `{${joined(value.items, timeZone)}}`;
  if (value instanceof ApexMap) {
    const pairs = value.entries().map(([key, item]) => `${toText(key, timeZone)}=${toText(item, timeZone)}`);
    return `{${pairs.join(', ')}}`;
  }
  return value.toString();
}

/** An operand of `+` beside a String: as `toText`, but a Date shows midnight. */
export function concatText(value: Value, timeZone = 'GMT'): string {
  if (typeof value === 'string') return value;
  return value instanceof ApexDate ? `${value.toString()} 00:00:00` : toText(value, timeZone);
}

function joined(items: readonly Value[], timeZone: string): string {
  return items.map((item) => concatText(item, timeZone)).join(', ');
}

function recordText(record: SObjectValue, timeZone: string): string {
  const fields = Array.from(record.values, ([name, value]) => {
    return `${record.describe.fields.get(name)?.name ?? name}=${concatText(value, timeZone)}`;
  });
  return `${record.describe.name}:{${fields.join(', ')}}`;
}

function objectText(object: ApexObject, timeZone: string): string {
  if (object.$toString !== undefined) return object.$toString();
  const fields = fieldsOf(object).map(([name, value]) => `${name}=${concatText(value, timeZone)}`);
  return `${object.apexType}:[${fields.join(', ')}]`;
}

/** Instance fields in declaration order. */
export function fieldsOf(object: ApexObject): [string, Value][] {
  // Compiled classes keep nothing but Apex values in enumerable properties.
  const entries = Object.entries(object) as [string, Value][];
  return entries.filter(([name]) => name !== 'apexType');
}
