import type { FieldDescribe } from '../../schema/types.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import type { HostUser } from '../options.ts';
import type { FieldValue } from '../orgTypes.ts';

/** A stored value as JSON holds it, and as the user reads it. */
export function fieldValue(value: Value, field: FieldDescribe, user: HostUser): FieldValue {
  const plain = plainValue(value);
  return { value: plain, displayValue: plain === null ? null : displayOf(plain, value, field, user) };
}

function plainValue(value: Value): string | number | boolean | null {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (value instanceof Decimal) return value.toNumber();
  if (value instanceof ApexDatetime) return value.toIso();
  if (value instanceof ApexDate) return value.toString().slice(0, 'YYYY-MM-DD'.length);
  return null;
}

function displayOf(
  plain: string | number | boolean,
  value: Value,
  field: FieldDescribe,
  user: HostUser,
): string | null {
  if (typeof plain === 'number') return numberText(plain, field, user);
  if (value instanceof ApexDate) return dateText(plain, user);
  if (value instanceof ApexDatetime) return timeText(plain, user);
  if (field.type === 'picklist' && typeof plain === 'string') return labelOf(plain, field);
  if (field.type === 'multipicklist' && typeof plain === 'string') {
    return plain
      .split(';')
      .map((one) => labelOf(one, field))
      .join(';');
  }
  return null;
}

function labelOf(value: string, field: FieldDescribe): string {
  return field.picklist.find((entry) => entry.value === value)?.label ?? value;
}

function numberText(value: number, field: FieldDescribe, { locale, currency }: HostUser): string {
  if (field.type === 'currency') return value.toLocaleString(locale, { style: 'currency', currency, ...digits(field) });
  const text = value.toLocaleString(locale, digits(field));
  return field.type === 'percent' ? `${text}%` : text;
}

function digits({ scale }: FieldDescribe): Intl.NumberFormatOptions {
  return { minimumFractionDigits: scale, maximumFractionDigits: scale };
}

/** A date has no zone. */
function dateText(day: string | number | boolean, { locale }: HostUser): string {
  return new Date(`${String(day)}T00:00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC' });
}

function timeText(time: string | number | boolean, { locale, timeZone }: HostUser): string {
  return new Date(String(time)).toLocaleString(locale, { timeZone, dateStyle: 'short', timeStyle: 'short' });
}
