import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import type { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import type { Change } from './change.ts';
import { isSame } from './change.ts';
import { rowErrors } from './checks/row.ts';
import { ruleErrors } from './checks/rules.ts';
import { sameShare, shareError } from './checks/shares.ts';
import { storable } from './checks/values.ts';
import { fillNewRow, touchRow } from './defaults.ts';
import { afterSave, beforeSave } from './effects/all.ts';
import { dmlError } from './errors.ts';
import { failed, objectError, sharingError } from './statement.ts';
import type { RowOutcome, Statement } from './statement.ts';
import type { DmlError } from './types.ts';

/** Inserts one record: permissions, defaults, checks, side effects, rules, in the platform's order of execution. */
export function insertRow(statement: Statement, record: SObjectValue): RowOutcome {
  const { describe: object } = record;
  if (record.id !== null)
    return failed(
      record.id,
      dmlError('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', ['Id']),
    );
  const denied = objectError(statement, object, 'create');
  if (denied) return failed(null, denied);
  const id = statement.store.newId(object);
  const given = givenValues(record, object);
  const unusable = fieldErrors(statement, object, given.keys(), 'create');
  if (unusable) return failed(null, unusable);
  const same = sameShare(statement, object, given);
  if (same !== null) return updateRow(statement, withId(record, same));
  const change = changeOf(statement, object, id, null, given);
  fillNewRow(change);
  const errors = save(statement, change);
  if (errors.length === 0) statement.saved.push({ object, operation: 'insert', id, old: null });
  return { id, isCreated: errors.length === 0, errors };
}

/** Updates the stored row with the fields of the record that differ from it. */
export function updateRow(statement: Statement, record: SObjectValue): RowOutcome {
  const { describe: object, id } = record;
  if (id === null) return failed(null, dmlError('MISSING_ARGUMENT', 'Id not specified in an update call', []));
  const denied = objectError(statement, object, 'edit');
  if (denied) return failed(id, denied);
  const old = statement.store.read(object, id);
  if (!old) return failed(id, dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []));
  if (old.get('isdeleted') === true) return failed(id, dmlError('ENTITY_IS_DELETED', 'entity is deleted', []));
  const locked = sharingError(statement, object, id);
  if (locked) return failed(id, locked);
  const given = givenValues(record, object);
  for (const [name, value] of given) if (isSame(old.get(name) ?? null, value)) given.delete(name);
  const unusable = fieldErrors(statement, object, given.keys(), 'edit');
  if (unusable) return failed(id, unusable);
  const change = changeOf(statement, object, id, old, given);
  touchRow(change);
  const errors = save(statement, change);
  if (errors.length === 0) statement.saved.push({ object, operation: 'update', id, old });
  return { id, isCreated: false, errors };
}

// What cannot be changed of a share is what makes it the same.
function withId(record: SObjectValue, id: string): SObjectValue {
  const known = record.clone();
  for (const name of record.values.keys())
    if (record.describe.fields.get(name)?.isUpdateable === false) known.values.delete(name);
  known.put('id', id);
  return known;
}

function changeOf(
  statement: Statement,
  object: SObjectDescribe,
  id: string,
  old: Change['old'],
  given: Map<string, Value>,
): Change {
  const row = new Map([...(old ?? []), ...given]);
  return { store: statement.store, context: statement.context, object, id, old, row, assigned: new Set(given.keys()) };
}

function save(statement: Statement, change: Change): readonly DmlError[] {
  beforeSave(change);
  const unshared = shareError(statement, change.object, change.row);
  if (unshared) return [unshared];
  const guard = statement.isShared ? { access: statement.access, userId: statement.context.user.id } : null;
  const errors = rowErrors(change, guard);
  if (errors.length > 0) return errors;
  const broken = ruleErrors(change);
  if (broken.length > 0) return broken;
  if (change.old === null) {
    const full = change.store.storage?.refusal(change.object);
    if (full) return [full];
    change.store.insert(change.object, change.row);
  } else change.store.update(change.object, change.id, differing(change));
  afterSave(change);
  return [];
}

function differing(change: Change): Map<string, Value> {
  return new Map([...change.row].filter(([name, value]) => !isSame(change.old?.get(name) ?? null, value)));
}

/** Field values the record carries, as they will be stored; formulas and the id are left out. */
function givenValues(record: SObjectValue, object: SObjectDescribe): Map<string, Value> {
  const given = new Map<string, Value>();
  for (const [name, value] of record.values) {
    const field = object.fields.get(name);
    if (field && !field.isCalculated && field.type !== 'id') given.set(name, storable(field, value));
  }
  return given;
}

function fieldErrors(
  statement: Statement,
  object: SObjectDescribe,
  names: Iterable<string>,
  operation: 'create' | 'edit',
): DmlError | null {
  const fields = [...names].flatMap((name) => object.fields.get(name) ?? []);
  const fixed = fields.filter((field) => !isWritable(field, operation));
  if (fixed.length > 0) {
    const list = fixed.map((field) => field.name).join(', ');
    const message = `Unable to create/update fields: ${list}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`;
    return dmlError(
      'INVALID_FIELD_FOR_INSERT_UPDATE',
      message,
      fixed.map((field) => field.name),
    );
  }
  if (statement.options.mode === 'system') return null;
  const denied = fields.filter((field) => !statement.access.canUseField(object, field, operation));
  if (denied.length === 0) return null;
  const message = `Operation failed due to fields being inaccessible on Sobject ${object.name}, check errors on Exception or Result!`;
  return dmlError(
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    message,
    denied.map((field) => field.name),
  );
}

function isWritable(field: FieldDescribe, operation: 'create' | 'edit'): boolean {
  return operation === 'create' ? field.isCreateable : field.isUpdateable;
}
