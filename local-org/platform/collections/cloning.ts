import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';

/** What a clone of a record keeps of the original, as the parameters of SObject.clone say. */
export interface CloneOptions {
  readonly keepsId: boolean;
  readonly isDeep: boolean;
  readonly keepsTimestamps: boolean;
}

const TIMESTAMPS = ['createdbyid', 'createddate', 'lastmodifiedbyid', 'lastmodifieddate'];

/** A new record; parents and children are shared unless the clone is deep. */
export function cloneRecord(record: SObjectValue, options: CloneOptions): SObjectValue {
  const copy = record.clone();
  if (!options.keepsId) copy.values.delete('id');
  if (!options.keepsTimestamps) for (const name of TIMESTAMPS) copy.values.delete(name);
  // A copy without an Id is a record made in code: its unselected fields read as null.
  if (!options.keepsId) copy.queriedFields = null;
  if (options.isDeep) cloneRelated(copy, options);
  return copy;
}

/** Records are cloned, other elements kept: List.deepClone and Map.deepClone. */
export function deepCloned(value: Value, options: CloneOptions): Value {
  if (value instanceof SObjectValue) return cloneRecord(value, { ...options, isDeep: true });
  if (value instanceof ApexList) {
    return new ApexList(
      value.items.map((item) => deepCloned(item, options)),
      value.elementType,
    );
  }
  if (value instanceof ApexSet) return new ApexSet(value.items, value.elementType);
  if (value instanceof ApexMap) {
    const entries = value.entries().map(([key, item]): [Value, Value] => [key, deepCloned(item, options)]);
    return new ApexMap(entries, value.keyType, value.valueType);
  }
  return value;
}

/** The records of a list, checked. */
export function recordsOf(list: ApexList): SObjectValue[] {
  return list.items.map((item) => {
    if (item instanceof SObjectValue) return item;
    throw new ApexException('System.TypeException', 'Not a list of SObjects');
  });
}

function cloneRelated(copy: SObjectValue, options: CloneOptions): void {
  for (const [name, parent] of copy.parents) {
    copy.parents.set(name, parent === null ? null : cloneRecord(parent, { ...options, keepsId: true }));
  }
  for (const [name, rows] of copy.children) {
    const records = recordsOf(rows).map((row) => cloneRecord(row, { ...options, keepsId: true }));
    copy.children.set(name, new ApexList(records, rows.elementType));
  }
}
