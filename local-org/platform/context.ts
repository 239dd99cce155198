import type { Schema, SObjectDescribe } from '../schema/types.ts';
import type { MixedDml } from '../store/checks/mixedDml.ts';
import type { DataAccess } from '../store/types.ts';
import type { ApexObject } from '../values/object.ts';
import type { SObjectValue } from '../values/sobject.ts';
import type { EnumValue } from '../values/value.ts';

/** Who is running. */
export interface RunningUser {
  readonly id: string;
  readonly name: string;
  readonly userName: string;
  readonly profileId: string;
  readonly profileName: string;
  /** IANA name, e.g. `Europe/London`. */
  readonly timeZone: string;
  readonly locale: string;
  readonly language: string;
}

export type LimitName =
  | 'queries'
  | 'queryRows'
  | 'dmlStatements'
  | 'dmlRows'
  | 'queueableJobs'
  | 'futureCalls'
  | 'cpu'
  | 'heap'
  | 'aggregateQueries'
  | 'queryLocatorRows';

/** Governor counters of one transaction. `charge` throws System.LimitException, which Apex cannot catch. */
export interface Limits {
  charge(name: LimitName, amount: number): void;
  used(name: LimitName): number;
  allowed(name: LimitName): number;
  /** Statements executed: the basis of the CPU estimate. Incremented directly by emitted code. */
  statements: number;
}

/** A compiled top-level or inner Apex class at run time. */
export interface ApexClass {
  /** `EvidenceCollector`, `Outer.Inner` */
  readonly name: string;
  readonly file: string;
  readonly isTest: boolean;
  readonly sharing: 'with' | 'without' | 'inherited';
  readonly isAbstract: boolean;
  /** An inner class that only its outer class may name. */
  readonly isPrivate: boolean;
  /** Of the package that brings it; null for a class of the org itself, or of a package without one. */
  readonly namespace: string | null;
  /** Names of this class, its superclasses and interfaces, lower-case. */
  readonly assignableTo: ReadonlySet<string>;
  /** Inherited methods included; an overridden method appears once. */
  readonly methods: readonly ApexMethod[];
  /** Instance fields and properties with storage, inherited first, in declaration order. Types as written. */
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  /** No-argument construction, for Type.newInstance. */
  create(context: Context): ApexObject;
  /** An instance whose constructors and initialisers have not run, every field null: JSON.deserialize, and jobs moved to their own transaction. */
  allocate(context: Context): ApexObject;
}

export interface ApexMethod {
  readonly name: string;
  readonly isStatic: boolean;
  /** Apex type names as written, e.g. `List<Opportunity>`. */
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returnType: string;
  /** Lower-case annotation name → its properties, e.g. `auraenabled` → { cacheable: 'true' }. */
  readonly annotations: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly access: 'private' | 'protected' | 'public' | 'global';
  invoke(context: Context, self: ApexObject | null, args: readonly unknown[]): unknown;
}

/** Where a queueable stands in its chain of jobs ("Queueable Apex", Apex Developer Guide). */
export interface QueueableChain {
  /** 1 for a job that no queueable enqueued. */
  readonly depth: number;
  /** As AsyncOptions set it; null where nobody did. */
  readonly maximum: number | null;
}

/** Jobs waiting to run: batches, queueables, scheduled classes. The runner decides when (Test.stopTest, or the server's loop). */
export interface AsyncQueue {
  enqueueBatch(context: Context, job: ApexObject, scopeSize: number): string;
  /** `maximum` is what AsyncOptions says of the depth of the chain; null leaves it as it is. */
  enqueueQueueable(context: Context, job: ApexObject, maximum?: number | null): string;
  schedule(context: Context, name: string, cron: string, job: ApexObject): string;
  abort(context: Context, jobId: string): void;
  /** Runs all that waits, each in its own transaction(s); throws the first uncaught exception of a test, records it on AsyncApexJob otherwise. */
  drain(context: Context): void;
}

/** What a save did to some rows, as the triggers after it see it: at most 200 rows of one object. */
export interface FiredTrigger {
  readonly object: SObjectDescribe;
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  /** The rows as saved; null after a delete. */
  readonly newRecords: readonly SObjectValue[] | null;
  /** The rows as they were; null after an insert or undelete. */
  readonly oldRecords: readonly SObjectValue[] | null;
}

/** The triggers of an organisation. */
export interface TriggerHost {
  has(object: SObjectDescribe, operation: FiredTrigger['operation']): boolean;
  /** Runs them. Throws what they throw, as an Apex exception that names the trigger. */
  fire(context: Context, fired: FiredTrigger): void;
}

/** One Apex transaction: everything a statement may need to know about where it runs. */
export interface Context {
  readonly schema: Schema;
  readonly data: DataAccess;
  readonly async: AsyncQueue;
  /** Absent where the package's Apex is not loaded. */
  readonly triggers?: TriggerHost;
  /** The trigger that is running, the innermost first; null or absent outside of one. */
  trigger?: FiredTrigger | null;
  /** Case-insensitive look-up of a compiled class: the package's own, by its name with the namespace or without, before the org's. */
  classNamed(name: string): ApexClass | undefined;
  /** A class that no package brings. */
  unpackagedClassNamed(name: string): ApexClass | undefined;
  /** Constants of a compiled enum, in order; case-insensitive, `Outer.Inner` for inner ones. */
  enumNamed(name: string): readonly EnumValue[] | undefined;
  user: RunningUser;
  limits: Limits;
  /** Sharing of the class whose method is running; `with` outside any class. */
  sharing: 'with' | 'without';
  readonly isTest: boolean;
  /** False where rows of the platform's own history are not written: answers in public say that tests get none, no page does. */
  readonly writesHistory?: boolean;
  /** Which sides of the rule against mixed DML it has written; absent where the rule is not looked at. */
  readonly mixedDml?: MixedDml;
  /** Set while a batch, queueable or scheduled job runs. */
  readonly asyncKind: 'none' | 'batch' | 'queueable' | 'scheduled';
  /** Where a queueable stands in its chain; absent in any other transaction. */
  readonly chain?: QueueableChain;
  /** Milliseconds since 1970; fixed in tests that need it. */
  now(): number;
  /** IANA time zone of the organisation. */
  readonly organizationTimeZone: string;
  /** ISO code; null where nothing tells it. */
  readonly organizationCurrency: string | null;
  /** Debug log lines (System.debug). */
  log(level: string, message: string): void;
  /** Runs `body` as another user, then restores (System.runAs). */
  runAs(user: RunningUser, body: () => void): void;
  userById(id: string): RunningUser;
}
