import type { ApexList } from '../values/collections.ts';
import type { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import type { Context } from '../platform/context.ts';

/** `user`: object permissions, field-level security and sharing of the running user. `system`: none but what `sharing` says. */
export type AccessMode = 'user' | 'system';

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';

export interface DmlOptions {
  /** False: good rows are kept and each bad row has its error (Database.insert(records, false)). */
  readonly allOrNone: boolean;
  readonly mode: AccessMode;
  /** Upsert only: API name of the external id; Id when absent. */
  readonly externalId?: string;
}

export interface DmlError {
  /** A StatusCode name: `REQUIRED_FIELD_MISSING`, `FIELD_CUSTOM_VALIDATION_EXCEPTION`, … */
  readonly code: string;
  readonly message: string;
  readonly fields: readonly string[];
}

export interface DmlRowResult {
  readonly id: string | null;
  readonly isSuccess: boolean;
  /** Upsert only: true when a row was made. */
  readonly isCreated: boolean;
  readonly errors: readonly DmlError[];
}

export interface QueryRequest {
  /** SOQL without the square brackets; binds are written `:name`. */
  readonly text: string;
  /** Bind values, keyed by lower-case name. */
  readonly binds: ReadonlyMap<string, Value>;
  /** Used when the query itself states no mode. Apex at API 67 defaults to `user`. */
  readonly mode: AccessMode;
  /** True for a QueryLocator, whose rows count against their own limit. */
  readonly isLocator?: boolean;
}

export interface QueryResult {
  /** Rows, or null for a bare `SELECT COUNT()`. */
  readonly records: ApexList | null;
  /** Rows found, or the count of `SELECT COUNT()`. */
  readonly size: number;
}

/**
 * Rows in and out, as the platform would: permissions, sharing, required fields, picklists, validation rules, unique
 * keys, platform side effects (stage → IsClosed/IsWon/Probability/ForecastCategory, history rows), limits.
 * Failures are thrown as Apex exceptions (System.QueryException, System.DmlException, System.LimitException).
 */
export interface DataAccess {
  query(context: Context, request: QueryRequest): QueryResult;
  /** Same query, read lazily in pages; charges rows as they are read. Used by QueryLocator and SOQL for-loops. */
  cursor(context: Context, request: QueryRequest): IterableIterator<SObjectValue>;
  /** Sets `Id` on inserted records. One result per record, in order. Throws System.DmlException when `allOrNone` and any failed. */
  dml(
    context: Context,
    operation: DmlOperation,
    records: readonly SObjectValue[],
    options: DmlOptions,
  ): readonly DmlRowResult[];
  /** Erases deleted rows for good; one result per id, in order. Rows that are not in the bin have an error. */
  emptyRecycleBin(context: Context, ids: readonly string[]): readonly DmlRowResult[];
  savepoint(context: Context): string;
  rollback(context: Context, savepoint: string): void;
  /** May the running user, by profile and permission sets, do this? Case-insensitive names. */
  canAccessObject(context: Context, object: string, operation: 'read' | 'create' | 'edit' | 'delete'): boolean;
  canAccessField(context: Context, object: string, field: string, operation: 'read' | 'create' | 'edit'): boolean;
  canExecuteClass(context: Context, className: string): boolean;
  /** Data storage in whole megabytes, used ones rounded up. */
  dataStorage(): { readonly usedMB: number; readonly limitMB: number };
}
