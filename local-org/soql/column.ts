import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { makeField } from '../schema/fields.ts';
import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import { fromColumn, isScaled, toColumn } from '../store/codec.ts';
import { unsupported } from './fault.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';

/** Something a query can select, compare, group or order by, as SQL. */
export interface Column {
  readonly sql: string;
  /** The field it is, or a made-up one that says what kind of value it has. */
  readonly field: FieldDescribe;
  readonly object: SObjectDescribe;
  readonly isAggregate: boolean;
  readonly decode: (raw: SQLOutputValue | undefined) => Value;
  /** A value to compare with, as the column would hold it. */
  readonly encode: (value: Value) => SQLInputValue;
}

/** A stored field of a table alias. */
export function fieldColumn(sql: string, field: FieldDescribe, object: SObjectDescribe): Column {
  return {
    sql,
    field,
    object,
    isAggregate: false,
    decode: (raw) => fromColumn(field, raw),
    encode: (value) => encoded(field, value),
  };
}

/** A whole number worked out by SQL, such as a count or a year. */
export function integerColumn(sql: string, object: SObjectDescribe, isAggregate: boolean): Column {
  return { ...fieldColumn(sql, makeField('expr', 'int', { precision: 9 }), object), isAggregate };
}

/** A picklist by its labels, to be filtered by ("toLabel()", SOQL and SOSL Reference). */
export function labelColumn(source: Column, offset: number): Column {
  const { field, object } = source;
  if (field.type !== 'picklist') throw unsupported(`toLabel() of ${field.type} field ${field.name}`, offset);
  const cases = field.picklist.map(({ value, label }) => `WHEN ${sqlText(value)} THEN ${sqlText(label)}`);
  const sql = cases.length === 0 ? source.sql : `CASE ${source.sql} ${cases.join(' ')} ELSE ${source.sql} END`;
  return fieldColumn(sql, makeField('expr', 'string', { length: 255 }), object);
}

function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A mean: not bound to the field's scale. */
export function meanColumn(source: Column): Column {
  const divisor = isScaled(source.field) ? 10 ** source.field.scale : 1;
  return {
    sql: `(CAST(SUM(${source.sql}) AS REAL) / COUNT(${source.sql}) / ${divisor}.0)`,
    field: makeField('expr', 'double', { precision: 18, scale: 9 }),
    object: source.object,
    isAggregate: true,
    decode: (raw) => (raw === null || raw === undefined ? null : Decimal.ofNumber(Number(raw))),
    encode: (value) => (value instanceof Decimal ? value.toNumber() : typeof value === 'number' ? value : null),
  };
}

/** A finer number than the column keeps must still compare correctly, so it goes in as a fraction. */
function encoded(field: FieldDescribe, value: Value): SQLInputValue {
  if (isScaled(field) && value instanceof Decimal && value.scale > field.scale)
    return value.toNumber() * 10 ** field.scale;
  if (!isScaled(field) && value instanceof Decimal && field.apexType !== 'String') return value.toNumber();
  return toColumn(field, value);
}
