import type { Context, Limits, QueueableChain, RunningUser } from './context.ts';
import type { Value } from '../values/value.ts';

/** One call of a job that is over, in a transaction of its own. */
export interface JobStep {
  /** The Apex class. */
  readonly job: string;
  /** `start`, `execute` or `finish` */
  readonly method: string;
  /** What it used. */
  readonly limits: Limits;
}

/** What the job queue needs of the org that runs it. */
export interface OrgRuntime {
  /** A transaction of its own: fresh statics and the given limits, `asyncKind` as stated, `async` this same queue. */
  newTransaction(
    user: RunningUser,
    kind: 'batch' | 'queueable' | 'scheduled',
    limits: Limits,
    chain?: QueueableChain,
  ): Context;
  /** Jobs that a chain of queueables may hold where nobody set a maximum; null for any number. */
  readonly deepestChain: number | null;
  /**
   * Do batches that a job submits wait past Test.stopTest? The documentation does not say ("Testing Batch Apex", Apex Developer Guide),
   * so tests should pass either way.
   */
  readonly holdsChainedBatches: boolean;
  /** False for a user who was deactivated since. */
  isActive(user: RunningUser): boolean;
  /** May the user do everything with all data? Such a one may stop the jobs of others. */
  mayStopJobsOfOthers(user: RunningUser): boolean;
  /** Runs `body`; keeps its rows when it returns and takes them back when it throws. Not charged to the transaction. */
  atomically<T>(context: Context, body: () => T): T;
  /** Adds a row the platform writes itself, past permissions, rules and limits; gives its id. Names are lower-case. */
  insertRow(object: string, values: ReadonlyMap<string, Value>): string;
  updateRow(object: string, id: string, values: ReadonlyMap<string, Value>): void;
  /** Id of the ApexClass row of a class; null when the org keeps none. */
  classId(className: string): string | null;
  /** Told of each call of a batch that ended without an exception. */
  stepDone?(step: JobStep): void;
}

export { JobQueue } from './jobs/queue.ts';
