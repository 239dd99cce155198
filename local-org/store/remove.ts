import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import type { SObjectValue } from '../values/sobject.ts';
import { unshareError } from './checks/shares.ts';
import { dmlError } from './errors.ts';
import { failed, objectError, sharingError } from './statement.ts';
import type { RowOutcome, Statement } from './statement.ts';
import type { Store } from './store.ts';
import { hasTable, quoted } from './tables.ts';
import type { DmlError } from './types.ts';

/** Puts a row and what hangs on it into the recycle bin; rows of objects without one are erased. */
export function removeRow(statement: Statement, record: SObjectValue): RowOutcome {
  const { describe: object, id } = record;
  if (id === null) return failed(null, dmlError('MISSING_ARGUMENT', 'Id not specified in a delete call', []));
  const denied = objectError(statement, object, 'delete');
  if (denied) return failed(id, denied);
  const row = statement.store.read(object, id);
  if (!row) return failed(id, dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []));
  if (row.get('isdeleted') === true) return failed(id, dmlError('ENTITY_IS_DELETED', 'entity is deleted', []));
  const locked = sharingError(statement, object, id, 'all');
  if (locked) return failed(id, locked);
  const error = unshareError(statement, object, row) ?? removeTree(statement.store, object, id);
  if (error) return failed(id, error);
  statement.saved.push({ object, operation: 'delete', id, old: row });
  return { id, isCreated: false, errors: [] };
}

/** Takes a row out of the recycle bin, with the details that went in with it. */
export function restoreRow(statement: Statement, record: SObjectValue): RowOutcome {
  const { describe: object, id } = record;
  const row = id === null ? null : statement.store.read(object, id);
  if (id === null || row?.get('isdeleted') !== true)
    return failed(id, dmlError('UNDELETE_FAILED', 'Entity is not in the recycle bin', []));
  const denied = objectError(statement, object, 'delete');
  if (denied) return failed(id, denied);
  restoreTree(statement.store, object, id);
  statement.saved.push({ object, operation: 'undelete', id, old: null });
  return { id, isCreated: false, errors: [] };
}

function removeTree(store: Store, object: SObjectDescribe, id: string): DmlError | null {
  for (const [child, field] of referencesTo(store, object)) {
    const children = liveChildren(store, child, field, id);
    if (children.length === 0) continue;
    if (field.deleteConstraint === 'restrict')
      return dmlError(
        'DELETE_FAILED',
        `Your attempt to delete ${object.name} could not be completed because it is associated with other records.`,
        [],
      );
    for (const childId of children) {
      if (field.deleteConstraint === 'cascade') {
        const error = removeTree(store, child, childId);
        if (error) return error;
      } else store.update(child, childId, new Map([[field.key, null]]));
    }
  }
  const isBinned = object.fields.has('isdeleted');
  const sql = isBinned
    ? `UPDATE ${quoted(object.name)} SET "IsDeleted" = 1 WHERE "Id" = ?`
    : `DELETE FROM ${quoted(object.name)} WHERE "Id" = ?`;
  store.statement(sql).run(id);
  store.touch(object);
  return null;
}

function restoreTree(store: Store, object: SObjectDescribe, id: string): void {
  store.statement(`UPDATE ${quoted(object.name)} SET "IsDeleted" = 0 WHERE "Id" = ?`).run(id);
  for (const [child, field] of referencesTo(store, object)) {
    if (field.deleteConstraint !== 'cascade' || !child.fields.has('isdeleted')) continue;
    const sql = `SELECT "Id" FROM ${quoted(child.name)} WHERE ${quoted(field.name)} = ? AND "IsDeleted" = 1`;
    for (const row of store.statement(sql).all(id)) restoreTree(store, child, String(row['Id']));
  }
}

/** Every reference of the schema that may point at the object; users are never deleted. */
function referencesTo(store: Store, object: SObjectDescribe): [SObjectDescribe, FieldDescribe][] {
  return store.schema.objects
    .filter(hasTable)
    .flatMap((child) =>
      [...child.fields.values()]
        .filter(
          (field) => field.referenceTo.includes(object.name) && child.kind !== 'customMetadata' && !field.isCalculated,
        )
        .map((field): [SObjectDescribe, FieldDescribe] => [child, field]),
    );
}

function liveChildren(store: Store, child: SObjectDescribe, field: FieldDescribe, id: string): string[] {
  const isLive = child.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const rows = store
    .statement(`SELECT "Id" FROM ${quoted(child.name)} WHERE ${quoted(field.name)} = ?${isLive}`)
    .all(id);
  return rows.map((row) => String(row['Id']));
}
