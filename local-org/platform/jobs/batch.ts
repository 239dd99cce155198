import { ApexList } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import type { ApexObject } from '../../values/object.ts';
import { BYTES } from '../../values/heap.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import type { OrgRuntime } from '../async.ts';
import { iterate } from '../collections/iterators.ts';
import type { Context, RunningUser } from '../context.ts';
import { locatorRows, QueryLocatorValue } from '../database/locator.ts';
import { callApex, isInstance } from '../invoke.ts';
import { asynchronousLimits, locatorLimits, withLimits } from '../limits.ts';
import { BatchableContextValue } from './contexts.ts';
import { copyInto } from './copying.ts';
import type { JobRow } from './jobRow.ts';

export interface BatchJob {
  readonly row: JobRow;
  readonly user: RunningUser;
  readonly scopeSize: number;
  /** The state as it was enqueued. */
  readonly state: ApexObject;
  isAborted: boolean;
}

/** Runs one batch: start, execute for each chunk, finish, each in a transaction of its own. */
export class BatchRun {
  private readonly runtime: OrgRuntime;
  private readonly job: BatchJob;
  private state: ApexObject;
  private firstFailure: Error | null = null;

  constructor(runtime: OrgRuntime, job: BatchJob) {
    this.runtime = runtime;
    this.job = job;
    this.state = job.state;
  }

  /** The first uncaught exception of the job, null when there was none. Failures are recorded on its row. */
  run(): Error | null {
    const { row } = this.job;
    row.begin();
    try {
      this.executeAll();
      if (!this.job.isAborted) this.step('finish', []);
      row.end(this.transaction(), this.job.isAborted ? 'Aborted' : 'Completed');
    } catch (error) {
      row.end(this.transaction(), 'Failed', failureText(error));
      this.firstFailure ??= asError(error);
    }
    return this.firstFailure;
  }

  private executeAll(): void {
    const [context, rows] = this.start();
    let chunk = nextChunk(rows, this.job.scopeSize);
    let executed = 0;
    while (chunk.length > 0 && !this.job.isAborted) {
      const following = nextChunk(rows, this.job.scopeSize);
      executed += 1;
      if (context.isTest && executed === 1 && following.length > 0) throw manyChunks();
      this.executeOne(chunk, following.length === 0);
      chunk = following;
    }
  }

  private start(): [Context, Iterator<Value>] {
    const [context, source] = this.step('start', []);
    if (source instanceof QueryLocatorValue) {
      return [context, locatorRows(withLimits(context, locatorLimits()), source)];
    }
    // An Iterable may be Apex code, so it is read through in the transaction that gave it.
    const items = this.runtime.atomically(context, () => [...iterate(context, source)]);
    return [context, items.values()];
  }

  private executeOne(chunk: readonly Value[], isLast: boolean): void {
    const type = chunk[0] instanceof SObjectValue ? chunk[0].describe.name : null;
    let failure: string | null = null;
    try {
      this.step('execute', [new ApexList([...chunk], type)]);
    } catch (error) {
      if (!(error instanceof ApexException)) throw error;
      failure = failureText(error);
      this.firstFailure ??= error;
    }
    this.job.row.chunkDone(isLast, failure);
  }

  /** One call of the job in a fresh transaction; a stateful job keeps what it changed, unless it threw. */
  private step(method: string, args: readonly Value[]): [Context, Value] {
    const context = this.transaction();
    context.limits.charge(
      'heap',
      args.reduce((sum: number, one) => sum + bytesOf(one), 0),
    );
    const instance = copyInto(context, this.state);
    const result = this.runtime.atomically(context, () => {
      const given = callApex(context, instance, method, new BatchableContextValue(this.job.row.id), ...args);
      // State is serialised as the transaction ends, so that what cannot be takes its rows back.
      if (isInstance(context, instance, 'Database.Stateful')) this.state = copyInto(context, instance);
      return given;
    });
    this.runtime.stepDone?.({ job: this.job.state.apexType, method, limits: context.limits });
    return [context, result];
  }

  private transaction(): Context {
    return this.runtime.newTransaction(this.job.user, 'batch', asynchronousLimits());
  }
}

/** What the records of a chunk take of the heap: they were read before its transaction began. */
function bytesOf(value: Value): number {
  if (value instanceof ApexList)
    return value.items.reduce((sum: number, item) => sum + bytesOf(item), BYTES.collection);
  if (!(value instanceof SObjectValue)) return 0;
  const parents = [...value.parents.values()].reduce((sum, parent) => sum + bytesOf(parent), 0);
  return [...value.values.values()].reduce((sum: number, cell) => sum + cellBytes(cell), BYTES.record + parents);
}

function cellBytes(value: Value): number {
  return BYTES.cell + (typeof value === 'string' ? BYTES.text + value.length : 0);
}

/** The thrown value, which is always an Error in practice. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What AsyncApexJob.ExtendedStatus says of an exception. */
export function failureText(error: unknown): string {
  return error instanceof ApexException ? error.message : String(error);
}

function nextChunk(rows: Iterator<Value>, size: number): Value[] {
  const chunk: Value[] = [];
  while (chunk.length < size) {
    const step = rows.next();
    if (step.done === true) break;
    chunk.push(step.value);
  }
  return chunk;
}

// "Using Batch Apex", Apex Developer Guide: a test runs one execute at most.
function manyChunks(): ApexException {
  const message =
    'No more than one executeBatch can be called from within a test method. Please make sure the iterable returned from ' +
    'your start method matches the batch size, resulting in one executeBatch invocation.';
  return new ApexException('System.UnexpectedException', message);
}
