import { ApexDatetime } from '../../values/datetime.ts';
import type { Value } from '../../values/value.ts';
import type { OrgRuntime } from '../async.ts';
import type { Context } from '../context.ts';

/** Characters that AsyncApexJob.ExtendedStatus holds. */
const STATUS_LENGTH = 255;

/** The AsyncApexJob row of a job, kept up to date as it runs. */
export class JobRow {
  readonly id: string;
  private readonly runtime: OrgRuntime;
  private errors = 0;
  private processed = 0;

  constructor(
    context: Context,
    runtime: OrgRuntime,
    type: string,
    className: string,
    cronTrigger: string | null = null,
  ) {
    this.runtime = runtime;
    const values: [string, Value][] = [
      ['jobtype', type],
      ['status', 'Queued'],
      ['apexclassid', runtime.classId(className)],
      ['crontriggerid', cronTrigger],
      ['jobitemsprocessed', 0],
      ['totaljobitems', 0],
      ['numberoferrors', 0],
      ['createdbyid', context.user.id],
      ['createddate', new ApexDatetime(context.now())],
    ];
    this.id = runtime.insertRow('AsyncApexJob', new Map(values));
  }

  begin(): void {
    this.set([['status', 'Processing']]);
  }

  /** One more chunk is done; `failure` says how it failed. */
  chunkDone(isLast: boolean, failure: string | null): void {
    this.processed += 1;
    if (failure !== null) this.errors += 1;
    this.set([
      ['jobitemsprocessed', this.processed],
      // Rows are read as they are needed, so the total is known only to be more than what has been done.
      ['totaljobitems', this.processed + Number(!isLast)],
      ['numberoferrors', this.errors],
      ...this.failureValues(failure),
    ]);
  }

  end(context: Context, status: 'Completed' | 'Failed' | 'Aborted', failure: string | null = null): void {
    this.set([
      ['status', status],
      ['completeddate', new ApexDatetime(context.now())],
      ['totaljobitems', this.processed],
      ...this.failureValues(failure),
    ]);
  }

  private failureValues(failure: string | null): [string, Value][] {
    return failure === null ? [] : [['extendedstatus', failure.slice(0, STATUS_LENGTH)]];
  }

  private set(values: readonly [string, Value][]): void {
    this.runtime.updateRow('AsyncApexJob', this.id, new Map(values));
  }
}
