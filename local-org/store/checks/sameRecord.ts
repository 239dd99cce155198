import { ApexException } from '../../values/exception.ts';
import { keyText } from '../../values/keys.ts';
import type { SObjectValue } from '../../values/sobject.ts';
import { dmlError } from '../errors.ts';
import type { DmlError, DmlOperation, DmlOptions } from '../types.ts';

/**
 * Refuses a list that holds one record twice: one instance to be inserted, or one id to be changed. Throws System.ListException, as
 * the platform does whatever `allOrNone` says ("ListException", "Exception Class and Built-In Exceptions", Apex Reference Guide).
 */
export function refuseSameRecord(operation: DmlOperation, records: readonly SObjectValue[], options: DmlOptions): void {
  const ids = new Set<string>();
  const unsaved = new Set<SObjectValue>();
  for (const record of records) {
    const id = operation === 'insert' || options.externalId !== undefined ? null : record.id;
    if (id === null ? unsaved.has(record) : ids.has(id)) throw same(id);
    if (id === null) unsaved.add(record);
    else ids.add(id);
  }
}

function same(id: string | null): ApexException {
  const message =
    id === null
      ? 'Before Insert or Upsert list must not have two identically equal elements'
      : `Duplicate id in list: ${id}`;
  return new ApexException('System.ListException', message);
}

/** The errors of rows that share the external id of an upsert, by position: neither can be told to come first. */
export function sameExternalIds(records: readonly SObjectValue[], field: string): ReadonlyMap<number, DmlError> {
  const places = new Map<string, number[]>();
  records.forEach((record, index) => {
    const value = record.values.get(field.toLowerCase()) ?? null;
    if (value === null) return;
    const key = keyText(typeof value === 'string' ? value.toLowerCase() : value);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const shared = [...places.values()].filter((indexes) => indexes.length > 1).flat();
  return new Map(
    shared.map((index) => {
      const value = String(records[index]?.values.get(field.toLowerCase()));
      return [index, dmlError('DUPLICATE_VALUE', `Duplicate external id specified: ${value}`, [field])];
    }),
  );
}
