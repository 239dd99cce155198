import type { FieldDescribe } from '../../schema/types.ts';
import { unknownTarget } from '../../schema/unknownTargets.ts';
import type { Value } from '../../values/value.ts';
import type { Change } from '../change.ts';
import { hasChanged } from '../change.ts';
import { toColumn } from '../codec.ts';
import { dmlError } from '../errors.ts';
import type { UserAccess } from '../permissions.ts';
import { canTouchRow } from '../sharing.ts';
import { hasTable, quoted } from '../tables.ts';
import type { DmlError } from '../types.ts';
import { valueError } from './values.ts';

/** Sharing to hold the row against; null in system mode without sharing. */
export interface RowGuard {
  readonly access: UserAccess;
  readonly userId: string;
}

/** Everything wrong with the row that needs no formula: required, kinds, lengths, ranges, picklists, references, unique keys. */
export function rowErrors(change: Change, guard: RowGuard | null): DmlError[] {
  const missing = missingFields(change);
  if (missing.length > 0) {
    const names = missing.map((field) => field.name);
    return [dmlError('REQUIRED_FIELD_MISSING', `Required fields are missing: [${names.join(', ')}]`, names)];
  }
  const inactive = inactiveOwnerError(change);
  if (inactive) return [inactive];
  const errors: DmlError[] = [];
  for (const field of change.object.fields.values()) {
    const name = field.key;
    if (field.isCalculated || field.type === 'id' || !hasChanged(change, name)) continue;
    const value = change.row.get(name) ?? null;
    const error =
      valueError(field, value) ?? referenceError(change, field, value, guard) ?? duplicateError(change, field, value);
    if (error) errors.push(error);
  }
  return errors;
}

/** Fields a caller must fill: neither nillable nor filled by the platform. */
function missingFields(change: Change): FieldDescribe[] {
  return [...change.object.fields.values()].filter((field) => {
    const isAsked = !field.isNillable && field.isCreateable && field.type !== 'boolean' && !field.isAutoNumber;
    return isAsked && (change.row.get(field.key) ?? null) === null;
  });
}

function referenceError(change: Change, field: FieldDescribe, value: Value, guard: RowGuard | null): DmlError | null {
  if (field.type !== 'reference' || typeof value !== 'string') return null;
  const unknown = unknownTarget(change.store.schema, change.object, field);
  if (unknown !== null) throw new Error(`${unknown} is outside the local org's subset`);
  const target = change.store.schema.objectOfPrefix(value.slice(0, 3));
  if (!target || !field.referenceTo.includes(target.name))
    return dmlError('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${value}`, [field.name]);
  if (!hasTable(target)) return null;
  const isLive = target.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const row = change.store.statement(`SELECT 1 FROM ${quoted(target.name)} WHERE "Id" = ?${isLive}`).get(value);
  if (row === undefined) return dmlError('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', [field.name]);
  if (!guard || !field.isCreateable) return null;
  const level = field.isMasterDetail ? 'edit' : 'read';
  if (canTouchRow(change.store, guard.access, guard.userId, target, value, level)) return null;
  return dmlError(
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    `insufficient access rights on cross-reference id: ${value}`,
    [],
  );
}

/** Nobody who left is given a record; what such a person owns can still be edited ("Considerations for Deactivating Users", Help). */
function inactiveOwnerError({ store, object, old, row }: Change): DmlError | null {
  const ownerId = row.get('ownerid') ?? null;
  const isGiven = ownerId !== null && ownerId !== (old?.get('ownerid') ?? null);
  if (!isGiven || object.kind === 'share' || typeof ownerId !== 'string') return null;
  const owner = store.read(store.object('User'), ownerId);
  if (!owner || owner.get('isactive') === true) return null;
  const message = `operation performed with inactive user [${ownerId}] as owner of ${object.name.toLowerCase()}`;
  return dmlError('INACTIVE_OWNER_OR_USER', message, ['OwnerId']);
}

function duplicateError(change: Change, field: FieldDescribe, value: Value): DmlError | null {
  if (!field.isUnique || value === null) return null;
  const isLive = change.object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
  const sql = `SELECT "Id" FROM ${quoted(change.object.name)} WHERE ${quoted(field.name)} = ? AND "Id" <> ?${isLive}`;
  const other = change.store.statement(sql).get(toColumn(field, value), change.id);
  if (!other) return null;
  const message = `duplicate value found: ${field.name} duplicates value on record with id: ${String(other['Id'])}`;
  return dmlError('DUPLICATE_VALUE', message, [field.name]);
}
