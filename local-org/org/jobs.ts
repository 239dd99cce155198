import { JobQueue, type OrgRuntime } from '../platform/async.ts';
import type { Context } from '../platform/context.ts';
import { Transaction, type OrgParts } from './transaction.ts';

/** A queue of jobs whose transactions belong to the org; a test has a queue of its own. */
export function jobQueue(parts: OrgParts, isTest: boolean): JobQueue {
  const { data } = parts;
  const runtime: OrgRuntime = {
    newTransaction: (user, asyncKind, limits): Context =>
      new Transaction(parts, { user, limits, async: queue, isTest, asyncKind }),
    atomically: (_context, body) => data.transaction(true, body),
    insertRow: (object, values) => data.importRows(object, [Object.fromEntries(values)])[0] ?? '',
    updateRow: (object, id, values) => data.store.update(data.store.object(object), id, values),
    classId: () => null,
    stepDone: (step) => parts.stepDone(step),
  };
  const queue = new JobQueue(runtime);
  return queue;
}
