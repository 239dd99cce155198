import type { Context } from '../platform/context.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';
import type { Row, Store } from './store.ts';

/** One row being inserted or updated, between what it was and what it will be. */
export interface Change {
  readonly store: Store;
  readonly context: Context;
  readonly object: SObjectDescribe;
  readonly id: string;
  /** The stored row; null on insert. */
  readonly old: Row | null;
  /** The row as it will be. Checks and effects read it; effects that come before the save also write it. */
  readonly row: Row;
  /** Lower-case names of the fields the caller set to a new value. */
  readonly assigned: ReadonlySet<string>;
}

/** True when the field is new or differs from what was stored. */
export function hasChanged(change: Change, fieldName: string): boolean {
  return change.old === null || !isSame(change.old.get(fieldName) ?? null, change.row.get(fieldName) ?? null);
}

/** Same stored value; numbers by value, dates by day. */
export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a instanceof Decimal && b instanceof Decimal) return a.compareTo(b) === 0;
  if (a instanceof Decimal && typeof b === 'number') return a.toNumber() === b;
  if (typeof a === 'number' && b instanceof Decimal) return b.toNumber() === a;
  if (a instanceof ApexDate && b instanceof ApexDate) return a.days === b.days;
  return a instanceof ApexDatetime && b instanceof ApexDatetime && a.time === b.time;
}

export function textOf(row: Row, field: string): string | null {
  const value = row.get(field) ?? null;
  return typeof value === 'string' ? value : null;
}
