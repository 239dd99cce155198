import type { Context } from '../platform/context.ts';
import { ApexException } from '../values/exception.ts';
import { dmlError } from './errors.ts';
import type { Store } from './store.ts';
import { quoted } from './tables.ts';
import type { DmlRowResult } from './types.ts';

/** "emptyRecycleBin()", SOAP API Developer Guide: the most records to a call. */
const MOST = 200;

/** Erases rows that were deleted; what is in no bin has an error. Takes one statement and a row for each of them. */
export function emptyRecycleBin(store: Store, context: Context, ids: readonly string[]): DmlRowResult[] {
  if (ids.length === 0) return [];
  context.limits.charge('dmlStatements', 1);
  context.limits.charge('dmlRows', ids.length);
  if (ids.length > MOST)
    throw new ApexException('System.UnexpectedException', `emptyRecycleBin takes at most ${MOST} records`);
  return ids.map((id) => eraseOne(store, id));
}

function eraseOne(store: Store, id: string): DmlRowResult {
  const object = store.schema.objectOfPrefix(id.slice(0, 3));
  const isBinned = object?.fields.has('isdeleted') === true && store.read(object, id)?.get('isdeleted') === true;
  if (!object || !isBinned) {
    const error = dmlError('UNDELETE_FAILED', 'Entity is not in the recycle bin', []);
    return { id, isSuccess: false, isCreated: false, errors: [error] };
  }
  store.statement(`DELETE FROM ${quoted(object.name)} WHERE "Id" = ?`).run(id);
  store.touch(object);
  return { id, isSuccess: true, isCreated: false, errors: [] };
}
