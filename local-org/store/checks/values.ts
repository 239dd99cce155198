import type { FieldDescribe } from '../../schema/types.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import type { Value } from '../../values/value.ts';
import { dmlError } from '../errors.ts';
import type { DmlError } from '../types.ts';

/** The value as it will be stored: no empty or padded texts, numbers and dates in the field's kind. */
export function storable(field: FieldDescribe, value: Value): Value {
  if (typeof value === 'string')
    return field.type === 'textarea' ? emptyAsNull(value.trimEnd()) : emptyAsNull(value.trim());
  if (field.apexType === 'Decimal') {
    if (typeof value === 'number') return Decimal.ofInteger(value).setScale(field.scale, 'HALF_UP');
    if (value instanceof Decimal && value.scale !== field.scale) return value.setScale(field.scale, 'HALF_UP');
  }
  if (field.apexType === 'Datetime' && value instanceof ApexDate) return new ApexDatetime(value.days * 86_400_000);
  return value;
}

function emptyAsNull(text: string): string | null {
  return text === '' ? null : text;
}

/** What the platform refuses about one value, whatever the rest of the row; null when it is fine. */
export function valueError(field: FieldDescribe, value: Value): DmlError | null {
  if (value === null) return null;
  if (!isOfKind(field, value))
    return dmlError('INVALID_TYPE_ON_FIELD_IN_RECORD', `${field.label}: value not of required type: ${String(value)}`, [
      field.name,
    ]);
  return (
    lengthError(field, value) ?? emailError(field, value) ?? picklistError(field, value) ?? rangeError(field, value)
  );
}

function isOfKind(field: FieldDescribe, value: Value): boolean {
  switch (field.apexType) {
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Integer':
    case 'Long':
      return typeof value === 'number';
    case 'Decimal':
      return value instanceof Decimal;
    case 'Date':
      return value instanceof ApexDate;
    case 'Datetime':
      return value instanceof ApexDatetime;
    case 'Blob':
      return value instanceof ApexBlob;
    default:
      return typeof value === 'string';
  }
}

function lengthError(field: FieldDescribe, value: Value): DmlError | null {
  if (typeof value !== 'string' || field.length === 0 || field.type === 'reference' || field.type === 'multipicklist')
    return null;
  if (value.length <= field.length) return null;
  const shown = value.length > 255 ? `${value.slice(0, 255)}...` : value;
  return dmlError('STRING_TOO_LONG', `${field.label}: data value too large: ${shown} (max length=${field.length})`, [
    field.name,
  ]);
}

/** A part before and after one @, the second with a dot: the least that every reading of RFC 5322 asks. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

function emailError(field: FieldDescribe, value: Value): DmlError | null {
  if (field.type !== 'email' || typeof value !== 'string' || EMAIL.test(value)) return null;
  return dmlError('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${value}`, [field.name]);
}

function picklistError(field: FieldDescribe, value: Value): DmlError | null {
  if (!field.isRestrictedPicklist || typeof value !== 'string') return null;
  const parts = field.type === 'multipicklist' ? value.split(';') : [value];
  const bad = parts.find((part) => !field.picklist.some((entry) => entry.isActive && entry.value === part));
  if (bad === undefined) return null;
  const message = `${field.label}: bad value for restricted picklist field: ${bad}`;
  return dmlError('INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST', message, [field.name]);
}

function rangeError(field: FieldDescribe, value: Value): DmlError | null {
  if (!(value instanceof Decimal) || field.precision === 0) return null;
  const wholeDigits = field.precision - field.scale;
  if (
    value.sign === 0 ||
    value.truncated().toString().replace('-', '').length <= wholeDigits ||
    value.truncated() === 0n
  )
    return null;
  const message = `${field.label}: value outside of valid range on numeric field: ${value.toPlainString()}`;
  return dmlError('NUMBER_OUTSIDE_VALID_RANGE', message, [field.name]);
}
