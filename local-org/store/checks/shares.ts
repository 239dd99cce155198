import { MANUAL, shareLevelField, shareParentField } from '../../schema/shares.ts';
import type { SObjectDescribe } from '../../schema/types.ts';
import { dmlError } from '../errors.ts';
import { canTouchRow } from '../sharing.ts';
import type { Statement } from '../statement.ts';
import type { Row } from '../store.ts';
import type { DmlError } from '../types.ts';

/**
 * What the platform refuses of a share that Apex writes ("Sharing a Record Using Apex" and "Understanding Sharing", Apex
 * Developer Guide): causes of its own, full access, access that everybody has, and, where sharing holds, shares of a row that is
 * not wholly the user's. Shares with an Apex sharing reason are for Modify All Data there. Null for rows of other objects.
 */
export function shareError(statement: Statement, share: SObjectDescribe, row: Row): DmlError | null {
  const parent = share.kind === 'share' ? parentOf(statement, share) : undefined;
  if (!parent) return null;
  const cause = String(row.get('rowcause') ?? MANUAL);
  const level = String(row.get(shareLevelField(parent.name).toLowerCase()) ?? '');
  if (!causesOf(share).includes(cause))
    return dmlError('FIELD_INTEGRITY_EXCEPTION', `Row Cause: there is no reason ${cause}`, ['RowCause']);
  if (cause === 'Owner')
    return dmlError('FIELD_INTEGRITY_EXCEPTION', 'Row Cause: owners are not shared with', ['RowCause']);
  if (level === 'All')
    return dmlError('FIELD_INTEGRITY_EXCEPTION', 'full access cannot be granted', [shareLevelField(parent.name)]);
  if (parent.sharingModel === level)
    return dmlError('FIELD_FILTER_VALIDATION_EXCEPTION', 'no more than the default access: AccessLevel', [
      'AccessLevel',
    ]);
  return rightError(statement, parent, row, cause);
}

/** The same for a share that is to go. */
export function unshareError(statement: Statement, share: SObjectDescribe, row: Row): DmlError | null {
  const parent = share.kind === 'share' ? parentOf(statement, share) : undefined;
  if (!parent) return null;
  const cause = String(row.get('rowcause') ?? MANUAL);
  if (cause === 'Owner') return dmlError('DELETE_FAILED', 'cannot delete owner or rule share rows', []);
  return rightError(statement, parent, row, cause);
}

function rightError(statement: Statement, parent: SObjectDescribe, row: Row, cause: string): DmlError | null {
  const { access, context, store } = statement;
  if (!statement.isShared || access.changesAll) return null;
  const id = String(row.get(shareParentField(parent.name).toLowerCase()) ?? '');
  const isOwn = canTouchRow(store, access, context.user.id, parent, id, 'all');
  if (isOwn && cause === MANUAL) return null;
  const message = isOwn
    ? 'insufficient access rights on object id'
    : `insufficient access rights on cross-reference id: ${id}`;
  return dmlError(
    isOwn ? 'INSUFFICIENT_ACCESS_OR_READONLY' : 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    message,
    [],
  );
}

/** The id of the share that this one would repeat: inserting it again changes that one ("AccountShare", Object Reference). */
export function sameShare({ store }: Statement, share: SObjectDescribe, row: Row): string | null {
  if (share.kind !== 'share') return null;
  const keys = [...share.fields.values()].filter(
    ({ name, type }) => name === 'RowCause' || (type === 'reference' && name !== 'LastModifiedById'),
  );
  const where = keys.map(({ name }) => `"${name}" = ?`).join(' AND ');
  const values = keys.map(({ name }) => String(row.get(name.toLowerCase()) ?? (name === 'RowCause' ? MANUAL : '')));
  const found = store.statement(`SELECT "Id" FROM "${share.name}" WHERE ${where} AND "IsDeleted" = 0`).get(...values);
  return found ? String(found['Id']) : null;
}

function causesOf(share: SObjectDescribe): readonly string[] {
  return share.fields.get('rowcause')?.picklist.map(({ value }) => value) ?? [];
}

function parentOf({ store }: Statement, share: SObjectDescribe): SObjectDescribe | undefined {
  const reference = [...share.fields.values()].find(({ deleteConstraint }) => deleteConstraint === 'cascade');
  return reference && store.schema.object(reference.referenceTo[0] ?? '');
}
