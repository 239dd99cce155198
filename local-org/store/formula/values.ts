import type { FieldType } from '../../schema/types.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';

/** What the library calls the kinds of field. */
export type InputType =
  'id' | 'string' | 'picklist' | 'multipicklist' | 'boolean' | 'number' | 'currency' | 'percent' | 'date' | 'datetime';

const TYPES: Readonly<Record<FieldType, InputType | null>> = {
  id: 'id',
  reference: 'id',
  string: 'string',
  textarea: 'string',
  email: 'string',
  phone: 'string',
  url: 'string',
  picklist: 'picklist',
  multipicklist: 'multipicklist',
  boolean: 'boolean',
  int: 'number',
  double: 'number',
  currency: 'currency',
  percent: 'percent',
  date: 'date',
  datetime: 'datetime',
  base64: null,
};

/** Null for a kind of field that formulas cannot read. */
export function inputType(type: FieldType): InputType | null {
  return TYPES[type];
}

/** A value as the library takes it: numbers as JavaScript numbers (15 digits are exact), dates as ISO text. */
export function plainOf(value: Value): string | number | boolean | null {
  if (value instanceof Decimal) return value.toNumber();
  if (value instanceof ApexDate) return String(value);
  if (value instanceof ApexDatetime) return value.toIso();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The library's result of the type it states. */
export function valueOf(plain: unknown, type: string): Value {
  if (typeof plain === 'number') return Decimal.ofNumber(plain);
  if (typeof plain === 'boolean') return plain;
  if (typeof plain !== 'string') return null;
  if (type === 'date') return ApexDate.parse(plain);
  return type === 'datetime' ? new ApexDatetime(Date.parse(plain)) : plain;
}
