import { ApexDatetime } from '../../values/datetime.ts';
import { ApexException } from '../../values/exception.ts';
import type { ApexObject } from '../../values/object.ts';
import type { Value } from '../../values/value.ts';
import type { OrgRuntime } from '../async.ts';
import type { AsyncQueue, Context, RunningUser } from '../context.ts';
import { callApex } from '../invoke.ts';
import { asynchronousLimits } from '../limits.ts';
import { asError, type BatchJob, BatchRun, failureText } from './batch.ts';
import { QueueableContextValue, SchedulableContextValue } from './contexts.ts';
import { copyInto } from './copying.ts';
import { nextFireTime } from './cron.ts';
import { JobRow } from './jobRow.ts';

/** "Apex Scheduler" and "Using Batch Apex", Apex Developer Guide. */
const MOST_SCHEDULED = 100;

interface QueueableJob {
  readonly row: JobRow;
  readonly user: RunningUser;
  readonly state: ApexObject;
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

  constructor(runtime: OrgRuntime) {
    this.runtime = runtime;
  }

  /** Gives the job id. */
  enqueueBatch(context: Context, job: ApexObject, scopeSize: number): string {
    const row = new JobRow(context, this.runtime, 'BatchApex', job.apexType);
    const state = copyInto(context, job);
    this.waiting.push({ kind: 'batch', job: { row, user: context.user, scopeSize, state, isAborted: false } });
    return row.id;
  }

  /** Gives the job id. Throws System.AsyncException for a chain in a test, as the platform does. */
  enqueueQueueable(context: Context, job: ApexObject): string {
    if (context.isTest && context.asyncKind === 'queueable') {
      throw new ApexException('System.AsyncException', 'Maximum stack depth has been reached.');
    }
    context.limits.charge('queueableJobs', 1);
    const row = new JobRow(context, this.runtime, 'Queueable', job.apexType);
    this.waiting.push({ kind: 'queueable', job: { row, user: context.user, state: copyInto(context, job) } });
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

  abort(context: Context, jobId: string): void {
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
      if (context.isTest || (job.due !== null && job.due <= context.now())) failures.push(this.fire(job));
    }
    for (let next = this.waiting.shift(); next !== undefined; next = this.waiting.shift()) {
      failures.push(next.kind === 'batch' ? this.runBatch(next.job) : this.runQueueable(next.job));
    }
    const surfacing = failures.find((one) => one !== null && (context.isTest || !(one instanceof ApexException)));
    if (surfacing) throw surfacing;
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

  private runBatch(job: BatchJob): Error | null {
    this.running = job;
    try {
      return new BatchRun(this.runtime, job).run();
    } finally {
      this.running = null;
    }
  }

  private runQueueable({ row, user, state }: QueueableJob): Error | null {
    const context = this.runtime.newTransaction(user, 'queueable', asynchronousLimits());
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
