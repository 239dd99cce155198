import type { Context } from '../../platform/context.ts';
import { queryLocator as locatorOf, type QueryLocatorValue } from '../../platform/database/locator.ts';
import type { SObjectDescribe } from '../../schema/types.ts';
import type { AccessMode, DmlOperation, QueryRequest } from '../../store/types.ts';
import { ApexList } from '../../values/collections.ts';
import { ApexException, nonNull, nullPointer } from '../../values/exception.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';

/** Rows of a list-chunk query loop: "SOQL For Loops", Apex Developer Guide. */
const CHUNK = 200;

/** `new Account(…)`: names and values in turn, names in lower case. */
export function newRecord(
  describe: SObjectDescribe,
  fields: readonly Value[],
  parents: readonly Value[],
): SObjectValue {
  const record = new SObjectValue(describe);
  for (let at = 0; at < fields.length; at += 2) record.put(String(fields[at]), fields[at + 1] ?? null);
  for (let at = 0; at < parents.length; at += 2) setParent(record, String(parents[at]), parents[at + 1] ?? null);
  return record;
}

/** Stores a field and gives the stored value. */
export function putField<T extends Value>(record: SObjectValue, name: string, value: T): T {
  record.put(name, value);
  return value;
}

export function setParent(record: SObjectValue, name: string, value: Value): Value {
  record.parents.set(name, value instanceof SObjectValue ? value : null);
  return value;
}

/** The one record of a query. Throws System.QueryException for none, or more than one. */
export function singleRow(rows: ApexList): Value {
  if (rows.size === 1) return rows.items[0] ?? null;
  const problem = rows.size === 0 ? 'List has no rows' : 'List has more than 1 row';
  throw new ApexException('System.QueryException', `${problem} for assignment to SObject`);
}

export function query(context: Context, text: string, binds: readonly Value[]): ApexList {
  const { records } = context.data.query(context, request(text, binds));
  if (!records) throw new Error(`a query of records came back without records: ${text}`);
  return records;
}

/** `SELECT COUNT()` */
export function count(context: Context, text: string, binds: readonly Value[]): number {
  return context.data.query(context, request(text, binds)).size;
}

/** The rows of a query loop, one at a time. */
export function cursor(context: Context, text: string, binds: readonly Value[]): IterableIterator<SObjectValue> {
  return context.data.cursor(context, request(text, binds));
}

/** The rows of a query loop in lists of 200. */
export function* chunks(context: Context, type: string, text: string, binds: readonly Value[]): Generator<ApexList> {
  let rows: Value[] = [];
  for (const row of cursor(context, text, binds)) {
    rows.push(row);
    if (rows.length === CHUNK) {
      yield new ApexList(rows, type);
      rows = [];
    }
  }
  if (rows.length > 0) yield new ApexList(rows, type);
}

/** `Database.getQueryLocator([SELECT …])`. Nothing is read yet. */
export function queryLocator(text: string, binds: readonly Value[]): QueryLocatorValue {
  return locatorOf(request(text, binds));
}

// At API 67 a query or DML statement that names no mode runs in user mode.
function request(text: string, binds: readonly Value[]): QueryRequest {
  return { text, binds: new Map(binds.map((value, index) => [`b${index}`, value])), mode: 'user' };
}

/** A DML statement on a record or a list; null throws System.NullPointerException. */
export function dml(
  context: Context,
  operation: DmlOperation,
  value: Value,
  mode: AccessMode,
  externalId: string | null,
): void {
  const records = (value instanceof ApexList ? value.items : [value]).map((one) => {
    if (one instanceof SObjectValue) return one;
    throw nullPointer();
  });
  context.data.dml(context, operation, records, {
    allOrNone: true,
    mode,
    ...(externalId === null ? {} : { externalId }),
  });
}

/** `System.runAs(user) { … }`. A user who is not saved yet is inserted ("Using the runAs Method", Apex Developer Guide). */
export function runAs(context: Context, user: Value, body: () => void): void {
  if (!(user instanceof SObjectValue)) throw nullPointer();
  if (user.id === null) context.runAs(context.user, () => dml(context, 'insert', user, 'system', null));
  context.runAs(context.userById(nonNull(user.id)), body);
}
