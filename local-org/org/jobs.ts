import { JobQueue, type OrgRuntime } from '../platform/async.ts';
import type { Context } from '../platform/context.ts';
import { type OrganizationType, Transaction, type OrgParts } from './transaction.ts';

/** "Queueable Apex", Apex Developer Guide: five jobs by default in Developer and Trial Editions, any number elsewhere. */
const DEEPEST_CHAIN: ReadonlyMap<OrganizationType, number> = new Map([
  ['Developer Edition', 5],
  ['Trial', 5],
]);

/** A queue of jobs whose transactions belong to the org; a test has a queue of its own. */
export function jobQueue(parts: OrgParts, isTest: boolean): JobQueue {
  const { data } = parts;
  const runtime: OrgRuntime = {
    newTransaction: (user, asyncKind, limits, chain): Context =>
      new Transaction(parts, { user, limits, async: queue, isTest, asyncKind, ...(chain && { chain }) }),
    deepestChain: DEEPEST_CHAIN.get(parts.organizationType) ?? null,
    holdsChainedBatches: isTest && parts.otherReading,
    isActive: (user) => data.store.read(data.store.object('User'), user.id)?.get('isactive') !== false,
    mayStopJobsOfOthers: (user) => data.permissions.of(user.id).changesAll,
    atomically: (_context, body) => data.transaction(true, body),
    insertRow: (object, values) => data.importRows(object, [Object.fromEntries(values)])[0] ?? '',
    updateRow: (object, id, values) => data.store.update(data.store.object(object), id, values),
    classId: () => null,
    stepDone: (step) => parts.stepDone(step),
  };
  const queue = new JobQueue(runtime);
  return queue;
}
