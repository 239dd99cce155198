import type { Context } from '../platform/context.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import { dmlError } from './errors.ts';
import type { UserAccess } from './permissions.ts';
import { canTouchRow } from './sharing.ts';
import type { Row, Store } from './store.ts';
import type { DmlError, DmlOperation, DmlOptions } from './types.ts';

/** One DML statement at work. */
export interface Statement {
  readonly store: Store;
  readonly context: Context;
  readonly access: UserAccess;
  readonly operation: DmlOperation;
  readonly options: DmlOptions;
  /** Rows outside the user's sharing are refused. */
  readonly isShared: boolean;
  /** What has been saved, for the triggers that come after. */
  readonly saved: SavedRow[];
}

/** A row that was saved, and what it was before. */
export interface SavedRow {
  readonly object: SObjectDescribe;
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  readonly id: string;
  /** Null on insert and undelete. */
  readonly old: Row | null;
}

/** What became of one row; the id is null where there is none yet. */
export interface RowOutcome {
  readonly id: string | null;
  readonly isCreated: boolean;
  readonly errors: readonly DmlError[];
}

export function failed(id: string | null, ...errors: readonly DmlError[]): RowOutcome {
  return { id, isCreated: false, errors };
}

/** The object permission the statement needs, where the user lacks it; null in system mode. */
export function objectError(
  statement: Statement,
  object: SObjectDescribe,
  operation: 'create' | 'edit' | 'delete',
): DmlError | null {
  if (statement.options.mode === 'system' || statement.access.can(object, operation)) return null;
  return dmlError('INSUFFICIENT_ACCESS_OR_READONLY', `Access to entity '${object.name}' denied`);
}

/** The error for a row outside the user's reach; null within it. */
export function sharingError(
  statement: Statement,
  object: SObjectDescribe,
  id: string,
  level: 'edit' | 'all' = 'edit',
): DmlError | null {
  if (!statement.isShared) return null;
  if (canTouchRow(statement.store, statement.access, statement.context.user.id, object, id, level)) return null;
  return dmlError('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id', []);
}
