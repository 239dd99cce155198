import type { DatabaseSync } from 'node:sqlite';
import type { Context } from '../platform/context.ts';
import type { Schema } from '../schema/types.ts';
import { runDml } from '../store/dml.ts';
import { fiscalRules } from '../store/fiscal.ts';
import { importRows } from '../store/importRows.ts';
import { Permissions } from '../store/permissions.ts';
import type { FieldOperation, ObjectOperation } from '../store/permissions.ts';
import { emptyRecycleBin } from '../store/recycleBin.ts';
import { seedSystem } from '../store/seed.ts';
import type { OrganizationOptions } from '../store/seed.ts';
import { Storage, type StorageAllowance } from '../store/storage.ts';
import { Store } from '../store/store.ts';
import { Transactions } from '../store/transactions.ts';
import type { DataAccess, DmlOperation, DmlOptions, DmlRowResult, QueryRequest, QueryResult } from '../store/types.ts';
import { ApexException } from '../values/exception.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import { addClock } from './dateFunctions.ts';
import type { Environment } from './environment.ts';
import { execute, executeLazily } from './execute.ts';
import { asQueryException } from './fault.ts';
import { Plans } from './plans.ts';
import { QueryTexts } from './queryTexts.ts';

export interface DataOptions {
  readonly organization: OrganizationOptions;
  /** Where parsed queries are kept between runs; null or absent keeps none. */
  readonly cacheFolder?: string | null;
  /** Parsed queries to share with whoever checked them; made from `cacheFolder` when absent. */
  readonly queryTexts?: QueryTexts;
  /** Data storage; absent: more than the rows will ever take. */
  readonly storage?: StorageAllowance;
}

/** The data side of an organisation over a database: makes its tables and fills its system rows. */
export function createDataAccess(database: DatabaseSync, schema: Schema, options: DataOptions): OrgData {
  const store = new Store(database, schema);
  seedSystem(store, options.organization);
  addClock(database);
  if (options.storage) store.storage = new Storage(store, options.storage);
  return new OrgData(store, options.queryTexts ?? new QueryTexts(options.cacheFolder ?? null));
}

/** "Data and File Storage Allocations", Salesforce Help: 10 GB is what an Enterprise Edition begins with. */
const UNBOUNDED = { usedMB: 0, limitMB: 10_240 };

/** Data access plus the doors only the local org itself goes through. */
export class OrgData implements DataAccess {
  readonly store: Store;
  readonly permissions: Permissions;
  private readonly texts: QueryTexts;
  private readonly plans: Plans;
  private readonly transactions: Transactions;

  constructor(store: Store, texts: QueryTexts) {
    this.store = store;
    this.permissions = new Permissions(store);
    this.texts = texts;
    this.plans = new Plans(store, this.permissions, texts);
    this.transactions = new Transactions(store);
  }

  query(context: Context, request: QueryRequest): QueryResult {
    context.limits.charge('queries', 1);
    return asQueryException(() =>
      execute(this.store, this.plans.of(context, request), this.environment(context, request)),
    );
  }

  cursor(context: Context, request: QueryRequest): IterableIterator<SObjectValue> {
    context.limits.charge('queries', 1);
    return asQueryException(() => {
      const plan = this.plans.of(context, request);
      const environment = this.environment(context, request);
      if (plan.kind === 'records')
        return executeLazily(
          this.store,
          plan,
          environment,
          request.isLocator === true ? 'queryLocatorRows' : 'queryRows',
        );
      if (plan.kind === 'count') throw new ApexException('System.QueryException', 'COUNT() gives no rows to read');
      const rows = execute(this.store, plan, environment).records?.items ?? [];
      return rows.filter((row) => row instanceof SObjectValue).values();
    });
  }

  dml(
    context: Context,
    operation: DmlOperation,
    records: readonly SObjectValue[],
    options: DmlOptions,
  ): readonly DmlRowResult[] {
    return runDml(this.store, this.permissions, context, operation, records, options);
  }

  emptyRecycleBin(context: Context, ids: readonly string[]): readonly DmlRowResult[] {
    return emptyRecycleBin(this.store, context, ids);
  }

  /** Runs inside `transaction`; outside, the database would stay open for writing. */
  savepoint(context: Context): string {
    context.limits.charge('dmlStatements', 1);
    return this.transactions.savepoint();
  }

  rollback(context: Context, savepoint: string): void {
    context.limits.charge('dmlStatements', 1);
    this.transactions.rollback(savepoint);
  }

  /** Runs the body in one database transaction; its changes stay only when it returns and `isKept`. May be nested. */
  transaction<T>(isKept: boolean, body: () => T): T {
    return this.transactions.run(isKept, body);
  }

  canAccessObject(context: Context, objectName: string, operation: ObjectOperation): boolean {
    const object = this.store.schema.object(objectName);
    return object !== undefined && this.permissions.of(context.user.id).can(object, operation);
  }

  canAccessField(context: Context, objectName: string, fieldName: string, operation: FieldOperation): boolean {
    const object = this.store.schema.object(objectName);
    const field = object?.fields.get(fieldName.toLowerCase());
    if (object === undefined || field === undefined) return false;
    return this.permissions.of(context.user.id).canUseField(object, field, operation);
  }

  canExecuteClass(context: Context, className: string): boolean {
    return this.permissions.of(context.user.id).canExecuteClass(className);
  }

  dataStorage(): { readonly usedMB: number; readonly limitMB: number } {
    const { storage } = this.store;
    return storage ? { usedMB: Math.ceil(storage.used()), limitMB: storage.limitMB } : UNBOUNDED;
  }

  /** Adds rows as they are, past every rule, and returns their ids; see `importRows` of the store. */
  importRows(objectName: string, rows: readonly Readonly<Record<string, Value>>[]): string[] {
    return importRows(this.store, objectName, rows);
  }

  /** Takes objects out of everyone's sight (`Lead`). */
  hideObjects(names: Iterable<string>): void {
    this.permissions.hide(names);
  }

  /** Takes fields out of everyone's sight (`Opportunity.NextStep`). */
  hideFields(names: Iterable<string>): void {
    this.permissions.hide(names);
  }

  /** Keeps the parsed queries for the next start. */
  saveQueryCache(): void {
    this.texts.save();
  }

  private environment(context: Context, request: QueryRequest): Environment {
    return { context, binds: request.binds, fiscal: fiscalRules(this.store) };
  }
}
