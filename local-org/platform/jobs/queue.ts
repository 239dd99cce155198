import { ApexDatetime } from '../../values/datetime.ts';
import { ApexException } from '../../values/exception.ts';
import type { ApexObject } from '../../values/object.ts';
import type { Value } from '../../values/value.ts';
import type { OrgRuntime } from '../async.ts';
import type { AsyncQueue, Context, QueueableChain, RunningUser } from '../context.ts';
import { callApex } from '../invoke.ts';
import { asynchronousLimits } from '../limits.ts';
import { asError, type BatchJob, BatchRun, failureText } from './batch.ts';
import { QueueableContextValue, SchedulableContextValue } from './contexts.ts';
import { copyInto } from './copying.ts';
import { nextFireTime } from './cron.ts';
import { JobRow } from './jobRow.ts';

/** "Apex Scheduler" and "Using Batch Apex", Apex Developer Guide. */
const MOST_SCHEDULED = 100;
const MOST_BATCHES_IN_A_TEST = 5;
/** Without a maximum of its own a chain in a test has one job: "Queueable Apex" lets tests chain "by using appropriate stack depths". */
const DEEPEST_IN_TESTS = 1;

interface QueueableJob {
  readonly row: JobRow;
  readonly user: RunningUser;
  readonly state: ApexObject;
  readonly chain: QueueableChain;
}

interface ScheduledJob {
  readonly triggerId: string;
  readonly user: RunningUser;
  readonly state: ApexObject;
  readonly cron: string;
  readonly name: string;
  due: number | null;
  timesTriggered: number;
}

type Waiting =
  { readonly kind: 'batch'; readonly job: BatchJob } | { readonly kind: 'queueable'; readonly job: QueueableJob };

/** Jobs in memory, their AsyncApexJob and CronTrigger rows in the store. */
export class JobQueue implements AsyncQueue {
  readonly runtime: OrgRuntime;
  private readonly waiting: Waiting[] = [];
  private readonly scheduled = new Map<string, ScheduledJob>();
  private running: BatchJob | null = null;
  private submitted = 0;

  constructor(runtime: OrgRuntime) {
    this.runtime = { ...runtime, atomically: (context, body) => this.whole(() => runtime.atomically(context, body)) };
  }

  /** Gives the job id. */
  enqueueBatch(context: Context, job: ApexObject, scopeSize: number): string {
    this.submitted += 1;
    if (context.isTest && this.submitted > MOST_BATCHES_IN_A_TEST) {
      throw new ApexException(
        'System.LimitException',
        `Attempted to schedule too many concurrent batch jobs in this org (limit is ${MOST_BATCHES_IN_A_TEST}).`,
      );
    }
    const row = new JobRow(context, this.runtime, 'BatchApex', job.apexType);
    const state = copyInto(context, job);
    this.waiting.push({ kind: 'batch', job: { row, user: context.user, scopeSize, state, isAborted: false } });
    return row.id;
  }

  /** Gives the job id. Throws System.AsyncException where the chain is as deep as it may be. */
  enqueueQueueable(context: Context, job: ApexObject, maximum: number | null = null): string {
    const chain = nextInChain(context, maximum);
    const deepest = chain.maximum ?? (context.isTest ? DEEPEST_IN_TESTS : this.runtime.deepestChain);
    if (deepest !== null && chain.depth > deepest) {
      throw new ApexException('System.AsyncException', 'Maximum stack depth has been reached.');
    }
    context.limits.charge('queueableJobs', 1);
    const row = new JobRow(context, this.runtime, 'Queueable', job.apexType);
    this.waiting.push({ kind: 'queueable', job: { row, user: context.user, state: copyInto(context, job), chain } });
    return row.id;
  }

  /** Gives the id of the CronTrigger row. Throws System.AsyncException for a name in use or an expression that never fires. */
  schedule(context: Context, name: string, cron: string, job: ApexObject): string {
    const next = nextFireTime(cron, context.now(), context.user.timeZone);
    if (next === null) {
      const message = `Based on configured schedule, the given trigger will never fire: ${cron}`;
      throw new ApexException('System.AsyncException', message);
    }
    this.checkRoom(name);
    const triggerId = this.insertTrigger(context, name, cron, next);
    const { user } = context;
    const state = copyInto(context, job);
    this.scheduled.set(triggerId, { triggerId, user, state, cron, name, due: next.time, timesTriggered: 0 });
    return triggerId;
  }

  /** Throws System.StringException for an unknown id, System.AsyncException for the job of another user who is not an administrator. */
  abort(context: Context, jobId: string): void {
    this.refuseJobOfAnother(context, jobId);
    if (this.scheduled.delete(jobId)) {
      this.runtime.updateRow('CronTrigger', jobId, new Map([['state', 'DELETED']]));
      return;
    }
    const at = this.waiting.findIndex(({ job }) => job.row.id === jobId);
    const [found] = at < 0 ? [] : this.waiting.splice(at, 1);
    if (found !== undefined) found.job.row.end(context, 'Aborted');
    else if (this.running?.row.id === jobId) this.running.isAborted = true;
    else throw new ApexException('System.StringException', `Invalid id: ${jobId}`);
  }

  /**
   * Runs all that waits, and what it enqueues meanwhile. Scheduled jobs run when due; in a test each runs once, due or not.
   * In a test the first uncaught exception is thrown after everything ran; a fault of the local org itself always is.
   */
  drain(context: Context): void {
    const failures: (Error | null)[] = [];
    for (const job of [...this.scheduled.values()]) {
      if (context.isTest ? job.timesTriggered === 0 : job.due !== null && job.due <= context.now())
        failures.push(this.fire(job));
    }
    const held = this.runtime.holdsChainedBatches ? this.waiting.length : Infinity;
    const later: Waiting[] = [];
    for (let count = 0, next = this.waiting.shift(); next !== undefined; count += 1, next = this.waiting.shift()) {
      if (next.kind === 'batch' && count >= held) later.push(next);
      else failures.push(next.kind === 'batch' ? this.runBatch(next.job) : this.runQueueable(next.job));
    }
    this.waiting.push(...later);
    const surfacing = failures.find((one) => one !== null && (context.isTest || !(one instanceof ApexException)));
    if (surfacing) throw surfacing;
  }

  /** Runs `body`; forgets the jobs it enqueued when it throws ("Queueable Apex": jobs of a transaction that rolls back are not run). */
  whole<T>(body: () => T): T {
    const waiting = [...this.waiting];
    const scheduled = new Map(this.scheduled);
    try {
      return body();
    } catch (error) {
      this.waiting.splice(0, this.waiting.length, ...waiting);
      this.scheduled.clear();
      for (const [id, job] of scheduled) this.scheduled.set(id, job);
      throw error;
    }
  }

  /** True while anything waits that drain would run at that time. */
  hasWork(now: number): boolean {
    const isDue = (job: ScheduledJob): boolean => job.due !== null && job.due <= now;
    return this.waiting.length > 0 || [...this.scheduled.values()].some(isDue);
  }

  /** Forgets every job: after a test, whose rows are taken back. */
  clear(): void {
    this.waiting.length = 0;
    this.scheduled.clear();
  }

  // No page says who may stop whose job; the stricter of the two readings is taken, see docs/to-be-seen-in-an-org.md.
  private refuseJobOfAnother(context: Context, jobId: string): void {
    const waiting = this.waiting.find(({ job }) => job.row.id === jobId)?.job;
    const owner = (this.scheduled.get(jobId) ?? waiting ?? this.running)?.user.id ?? context.user.id;
    if (owner === context.user.id || this.runtime.mayStopJobsOfOthers(context.user)) return;
    throw new ApexException('System.AsyncException', 'You cannot abort the job of another user.');
  }

  private runBatch(job: BatchJob): Error | null {
    this.running = job;
    try {
      return new BatchRun(this.runtime, job).run();
    } finally {
      this.running = null;
    }
  }

  private runQueueable({ row, user, state, chain }: QueueableJob): Error | null {
    const context = this.runtime.newTransaction(user, 'queueable', asynchronousLimits(), chain);
    row.begin();
    return this.execute(context, state, row, new QueueableContextValue(row.id));
  }

  private fire(job: ScheduledJob): Error | null {
    const context = this.runtime.newTransaction(job.user, 'scheduled', asynchronousLimits());
    job.timesTriggered += 1;
    const next = nextFireTime(job.cron, context.now(), job.user.timeZone);
    job.due = next?.time ?? null;
    this.updateTrigger(context, job, next);
    if (next === null) this.scheduled.delete(job.triggerId);
    const row = new JobRow(context, this.runtime, 'ScheduledApex', job.state.apexType, job.triggerId);
    return this.execute(context, job.state, row, new SchedulableContextValue(job.triggerId));
  }

  /** The uncaught exception, or null. */
  private execute(context: Context, state: ApexObject, row: JobRow, argument: Value): Error | null {
    try {
      // Not in the documentation: the words of the error are told in public answers.
      if (!this.runtime.isActive(context.user)) {
        throw new ApexException('System.AsyncException', `Inactive User, userId: ${context.user.id}`);
      }
      this.runtime.atomically(context, () => callApex(context, copyInto(context, state), 'execute', argument));
      row.end(context, 'Completed');
      return null;
    } catch (error) {
      row.end(context, 'Failed', failureText(error));
      return asError(error);
    }
  }

  private checkRoom(name: string): void {
    if ([...this.scheduled.values()].some((job) => job.name === name)) {
      const message = `The Apex job named "${name}" is already scheduled for execution.`;
      throw new ApexException('System.AsyncException', message);
    }
    if (this.scheduled.size >= MOST_SCHEDULED) {
      throw new ApexException(
        'System.AsyncException',
        `You have exceeded the maximum number (${MOST_SCHEDULED}) of Apex scheduled jobs`,
      );
    }
  }

  private insertTrigger(context: Context, name: string, cron: string, next: ApexDatetime): string {
    const detail = this.runtime.insertRow(
      'CronJobDetail',
      new Map<string, Value>([
        ['name', name],
        ['jobtype', '7'],
      ]),
    );
    const values: [string, Value][] = [
      ['cronjobdetailid', detail],
      ['cronexpression', cron],
      ['state', 'WAITING'],
      ['nextfiretime', next],
      ['starttime', new ApexDatetime(context.now())],
      ['ownerid', context.user.id],
      ['timezonesidkey', context.user.timeZone],
      ['timestriggered', 0],
    ];
    return this.runtime.insertRow('CronTrigger', new Map(values));
  }

  private updateTrigger(context: Context, job: ScheduledJob, next: ApexDatetime | null): void {
    const values: [string, Value][] = [
      ['state', next === null ? 'COMPLETE' : 'WAITING'],
      ['previousfiretime', new ApexDatetime(context.now())],
      ['nextfiretime', next],
      ['timestriggered', job.timesTriggered],
    ];
    this.runtime.updateRow('CronTrigger', job.triggerId, new Map(values));
  }
}

/** The place of a job that is enqueued now; a maximum of its own counts for it and all that follow. */
function nextInChain(context: Context, maximum: number | null): QueueableChain {
  return { depth: (context.chain?.depth ?? 0) + 1, maximum: maximum ?? context.chain?.maximum ?? null };
}
