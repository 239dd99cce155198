import type { FiredTrigger } from '../platform/context.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import { ApexException } from '../values/exception.ts';
import { SObjectValue } from '../values/sobject.ts';
import { dmlError } from './errors.ts';
import type { SavedRow, Statement } from './statement.ts';
import type { Row, Store } from './store.ts';
import type { DmlError, DmlRowResult } from './types.ts';

/** Rows to a run of a trigger ("Trigger and Bulk Request Best Practices", Apex Developer Guide). */
const CHUNK = 200;
/** "Total stack depth for any Apex invocation that recursively fires triggers", Execution Governors and Limits. */
const DEEPEST = 16;
const NOTHING: Row = new Map();
const OPERATIONS = ['insert', 'update', 'delete', 'undelete'] as const;

/** Saves the record at a place of the list. */
type SaveRow = (record: SObjectValue, index: number) => DmlRowResult;

/**
 * Saves records and runs the triggers that come after, 200 rows at a time ("Triggers and Order of Execution", Apex Developer
 * Guide). A trigger that fails makes each row of its run fail. Rows of several objects are run object by object.
 */
export function saveWithTriggers(
  statement: Statement,
  records: readonly SObjectValue[],
  saveRow: SaveRow,
): DmlRowResult[] {
  const results: DmlRowResult[] = [];
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    const save = (): DmlRowResult[] => chunk.map((record, place) => saveRow(record, start + place));
    results.push(...(isWatched(statement, chunk) ? saveChunk(statement, save) : save()));
  }
  return results;
}

function isWatched({ context }: Statement, records: readonly SObjectValue[]): boolean {
  const objects = new Set(records.map((record) => record.describe));
  return [...objects].some((object) => OPERATIONS.some((operation) => context.triggers?.has(object, operation)));
}

function saveChunk(statement: Statement, save: () => DmlRowResult[]): DmlRowResult[] {
  const { database } = statement.store;
  database.exec('SAVEPOINT dml_chunk');
  const before = statement.saved.length;
  const results = save();
  const failure = failureOf(statement, statement.saved.splice(before));
  database.exec(failure ? 'ROLLBACK TO dml_chunk; RELEASE dml_chunk' : 'RELEASE dml_chunk');
  if (!failure) return results;
  statement.store.generation += 1;
  return results.map((result) => (result.isSuccess ? { ...result, isSuccess: false, errors: [failure] } : result));
}

/** Runs what the saved rows set off; gives the error of the trigger that failed. */
function failureOf(statement: Statement, saved: readonly SavedRow[]): DmlError | null {
  try {
    for (const object of new Set(saved.map((row) => row.object))) {
      for (const operation of OPERATIONS) {
        const rows = saved.filter((row) => row.object === object && row.operation === operation);
        if (rows.length > 0 && statement.context.triggers?.has(object, operation)) fire(statement, object, rows);
      }
    }
    return null;
  } catch (error) {
    if (!(error instanceof ApexException) || !error.isCatchable) throw error;
    return dmlError('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', error.message, []);
  }
}

function fire({ context, store }: Statement, object: SObjectDescribe, rows: readonly SavedRow[]): void {
  const operation = rows[0]?.operation ?? 'update';
  const fired: FiredTrigger = {
    object,
    operation,
    newRecords: operation === 'delete' ? null : rows.map(({ id }) => recordOf(object, current(store, object, id))),
    oldRecords:
      operation === 'update' || operation === 'delete' ? rows.map(({ old }) => recordOf(object, old ?? NOTHING)) : null,
  };
  const around = context.trigger ?? null;
  const depth = (depths.get(context) ?? 0) + 1;
  if (depth > DEEPEST) throw new ApexException('System.LimitException', 'Maximum trigger depth exceeded');
  depths.set(context, depth);
  context.trigger = fired;
  try {
    context.triggers?.fire(context, fired);
  } finally {
    context.trigger = around;
    depths.set(context, depth - 1);
  }
}

const depths = new WeakMap<Statement['context'], number>();

function current(store: Store, object: SObjectDescribe, id: string): Row {
  return store.read(object, id) ?? NOTHING;
}

/** The record as an after trigger has it: every stored field, none to be changed. */
function recordOf(object: SObjectDescribe, row: Row): SObjectValue {
  const record = new SObjectValue(object);
  for (const [name, value] of row) record.put(name, value);
  record.isReadOnly = true;
  return record;
}
