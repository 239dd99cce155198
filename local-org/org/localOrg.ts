import type { DatabaseSync } from 'node:sqlite';
import type { CompiledPackage } from '../apex/index.ts';
import type { JobQueue } from '../platform/async.ts';
import type { Limits, RunningUser } from '../platform/context.ts';
import { synchronousLimits } from '../platform/limits.ts';
import type { Schema } from '../schema/types.ts';
import type { OrgData } from '../soql/dataAccess.ts';
import type { Value } from '../values/value.ts';
import { auraMethod, clientError, invokeMethod, type Parameters } from './invoke.ts';
import { jobQueue } from './jobs.ts';
import { Transaction, type OrgParts } from './transaction.ts';
import { addUser, runningUser, userIdOf, type NewUser } from './users.ts';

/** Name of the user every org starts with. */
const ADMINISTRATOR_NAME = 'administrator@local-org.example';

/** A simulated org: one package, one database, any number of users. */
export class LocalOrg {
  readonly parts: OrgParts;
  private readonly database: DatabaseSync;
  private readonly queue: JobQueue;

  constructor(parts: OrgParts, database: DatabaseSync) {
    this.parts = parts;
    this.database = database;
    this.queue = jobQueue(parts, false);
  }

  /** The same org, users and rows, with another build of its Apex classes. */
  withApex(apex: CompiledPackage): LocalOrg {
    return new LocalOrg({ ...this.parts, apex }, this.database);
  }

  get schema(): Schema {
    return this.parts.schema;
  }

  get data(): OrgData {
    return this.parts.data;
  }

  get apex(): CompiledPackage {
    return this.parts.apex;
  }

  /** IANA time zone of the organisation. */
  get timeZone(): string {
    return this.parts.timeZone;
  }

  /** Calls an @AuraEnabled method as a component does; null parameters may be left out. Throws what the component would be told. */
  callFromComponent(className: string, method: string, params: Parameters, userId: string): unknown {
    return this.measuredFromComponent(className, method, params, userId).value;
  }

  /** The same with what the call used of the governor limits. */
  measuredFromComponent(
    className: string,
    method: string,
    params: Parameters,
    userId: string,
  ): { readonly value: unknown; readonly limits: Limits } {
    const context = this.transaction(this.userById(userId));
    const value = this.committed(() =>
      invokeMethod(context, className, auraMethod(context, className, method), params),
    );
    return { value, limits: context.limits };
  }

  /** Calls any static method, as anonymous Apex would. */
  call(className: string, method: string, params: Parameters, userId: string): unknown {
    const context = this.transaction(this.userById(userId));
    const target = this.apex.classNamed(className)?.methods.find((one) => one.isStatic && one.name === method);
    if (!target) throw new Error(`no static method ${className}.${method}`);
    return this.committed(() => invokeMethod(context, className, target, params));
  }

  /** Runs waiting jobs until none is left. A failed job is recorded on its AsyncApexJob row. */
  runJobs(userId: string): void {
    this.queue.drain(this.transaction(this.userById(userId)));
    this.data.saveQueryCache();
  }

  addUser(user: NewUser): string {
    return addUser(this.data, user);
  }

  userIdOf(userName: string): string | undefined {
    return userIdOf(this.data, userName);
  }

  get administratorId(): string {
    const id = this.userIdOf(ADMINISTRATOR_NAME);
    if (id === undefined) throw new Error('the org has lost its administrator');
    return id;
  }

  userById(id: string): RunningUser {
    return runningUser(this.data, id, this.timeZone);
  }

  importRows(object: string, rows: readonly Readonly<Record<string, Value>>[]): void {
    this.data.importRows(object, rows);
  }

  clear(object: string): void {
    this.data.store.erase(this.data.store.object(object));
  }

  hideObjects(objects: readonly string[]): void {
    this.data.hideObjects(objects);
  }

  hideFields(object: string, fields: readonly string[]): void {
    this.data.hideFields(fields.map((field) => `${object}.${field}`));
  }

  close(): void {
    this.database.close();
  }

  private transaction(user: RunningUser): Transaction {
    return new Transaction(this.parts, {
      user,
      limits: synchronousLimits(),
      async: this.queue,
      isTest: false,
      asyncKind: 'none',
    });
  }

  private committed<T>(body: () => T): T {
    try {
      return this.queue.whole(() => this.data.transaction(true, body));
    } catch (error) {
      throw clientError(error);
    }
  }
}
