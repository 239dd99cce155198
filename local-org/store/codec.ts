import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { FieldDescribe } from '../schema/types.ts';
import { ApexBlob } from '../values/blob.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';
import { id18 } from './ids.ts';

/** True for numbers kept as whole multiples of ten to the minus scale, so that sums stay exact. */
export function isScaled(field: FieldDescribe): boolean {
  return field.apexType === 'Decimal';
}

/** How the value lies in the field's column. A value of the wrong kind throws an Error: checks come before. */
export function toColumn(field: FieldDescribe, value: Value): SQLInputValue {
  if (value === null) return null;
  switch (field.apexType) {
    case 'Boolean':
      return value === true ? 1 : 0;
    case 'Integer':
    case 'Long':
      return value instanceof Decimal ? Math.trunc(value.toNumber()) : wholeNumber(field, value);
    case 'Decimal':
      return scaled(field, value);
    case 'Date':
      return value instanceof ApexDatetime ? value.toIso().slice(0, 10) : isoDate(field, value);
    case 'Datetime':
      return milliseconds(field, value);
    case 'Blob':
      return value instanceof ApexBlob ? value.bytes : text(field, value);
    case 'Id':
      return id18(text(field, value));
    case 'String':
      return text(field, value);
  }
}

/** The Apex value of a column; decimals come back with the field's scale. */
export function fromColumn(field: FieldDescribe, raw: SQLOutputValue | undefined): Value {
  if (raw === null || raw === undefined) return null;
  switch (field.apexType) {
    case 'Boolean':
      return raw === 1 || raw === 1n;
    case 'Integer':
    case 'Long':
      return Number(raw);
    case 'Decimal':
      return Decimal.ofUnscaled(BigInt(typeof raw === 'number' || typeof raw === 'bigint' ? raw : 0), field.scale);
    case 'Date':
      return dateOf(String(raw));
    case 'Datetime':
      return new ApexDatetime(Number(raw));
    case 'Blob':
      return raw instanceof Uint8Array ? new ApexBlob(raw) : ApexBlob.ofText(String(raw));
    default:
      return String(raw);
  }
}

/** `yyyy-MM-dd`, as the columns of dates hold it. */
export function dateOf(iso: string): ApexDate {
  return ApexDate.of(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

function scaled(field: FieldDescribe, value: Value): number | bigint {
  const decimal = value instanceof Decimal ? value : Decimal.ofNumber(wholeNumber(field, value));
  const unscaled = decimal.scale === field.scale ? decimal.unscaled : decimal.setScale(field.scale, 'HALF_UP').unscaled;
  return unscaled >= -9007199254740991n && unscaled <= 9007199254740991n ? Number(unscaled) : unscaled;
}

function wholeNumber(field: FieldDescribe, value: Value): number {
  if (typeof value === 'number') return value;
  throw wrongKind(field, value);
}

function text(field: FieldDescribe, value: Value): string {
  if (typeof value === 'string') return value;
  throw wrongKind(field, value);
}

function isoDate(field: FieldDescribe, value: Value): string {
  if (value instanceof ApexDate) return value.toString().slice(0, 10);
  throw wrongKind(field, value);
}

const DAY_MS = 86_400_000;

function milliseconds(field: FieldDescribe, value: Value): number {
  if (value instanceof ApexDatetime) return value.time;
  if (value instanceof ApexDate) return value.days * DAY_MS;
  throw wrongKind(field, value);
}

function wrongKind(field: FieldDescribe, value: Value): Error {
  return new Error(
    `${field.name} takes ${field.apexType}, not ${typeof value === 'object' ? value?.constructor.name : typeof value}`,
  );
}
