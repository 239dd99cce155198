import type { ApexDatetime } from '../values/datetime.ts';
import { ApexException, nonNull } from '../values/exception.ts';
import type { Context, Limits } from './context.ts';
import { JobQueue } from './async.ts';
import { synchronousLimits } from './limits.ts';
import { platformClass } from './registry.ts';

interface Phase {
  /** Counters as they stood at startTest. */
  readonly before: Limits;
  isStopped: boolean;
}

const phases = new WeakMap<Context, Phase>();

/** Source: "Test Class", Apex Reference Guide. */
platformClass({
  name: 'Test',
  statics: {
    'isRunningTest(): Boolean': (context) => context.isTest,
    'startTest(): void': (context) => startTest(context),
    'stopTest(): void': (context) => stopTest(context),
    'setCreatedDate(Id, Datetime): void': (context, id: string | null, created: ApexDatetime | null) =>
      setCreatedDate(context, nonNull(id), nonNull(created)),
    'getStandardPricebookId(): Id': (context) => standardPricebookId(context),
  },
});

/** A fresh set of limits. Throws when the test has begun its test part already. */
function startTest(context: Context): null {
  requireTest(context);
  if (phases.has(context)) throw new ApexException('System.FinalException', 'Testing already started');
  phases.set(context, { before: context.limits, isStopped: false });
  context.limits = synchronousLimits();
  return null;
}

/** Gives back the counters of before, then runs the jobs that were enqueued. */
function stopTest(context: Context): null {
  requireTest(context);
  const phase = phases.get(context);
  if (phase === undefined || phase.isStopped)
    throw new ApexException('System.FinalException', 'Testing has not started');
  phase.isStopped = true;
  context.limits = phase.before;
  context.async.drain(context);
  return null;
}

function setCreatedDate(context: Context, id: string, created: ApexDatetime): null {
  requireTest(context);
  const describe = context.schema.objectOfPrefix(id.slice(0, 3));
  if (describe === undefined || !(context.async instanceof JobQueue)) {
    throw new ApexException('System.StringException', `Invalid id: ${id}`);
  }
  context.async.runtime.updateRow(describe.name, id, new Map([['createddate', created]]));
  return null;
}

/** Ids of the standard price books made so far: an org has one, and a test org begins without rows. */
const priceBooks = new WeakMap<JobQueue, string>();

/** The standard price book, made at the first call. Refused outside of tests. */
function standardPricebookId(context: Context): string {
  requireTest(context);
  const queue = context.async;
  if (!(queue instanceof JobQueue)) throw new ApexException('System.TypeException', 'No standard price book');
  let id = priceBooks.get(queue);
  if (id === undefined) {
    id = queue.runtime.insertRow(
      'Pricebook2',
      new Map<string, boolean | string>([
        ['Name', 'Standard'],
        ['IsStandard', true],
        ['IsActive', true],
      ]),
    );
    priceBooks.set(queue, id);
  }
  return id;
}

function requireTest(context: Context): void {
  if (!context.isTest) throw new ApexException('System.TypeException', 'Test methods run in tests only');
}
