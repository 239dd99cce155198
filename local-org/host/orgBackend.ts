import { jobQueue } from '../org/jobs.ts';
import type { LocalOrg } from '../org/localOrg.ts';
import { Transaction } from '../org/transaction.ts';
import { synchronousLimits } from '../platform/limits.ts';
import { listRows } from './backend/lists.ts';
import { objectInfo } from './backend/objectInfo.ts';
import { fieldsAlong } from './backend/paths.ts';
import { readRecord } from './backend/records.ts';
import type { Session } from './backend/session.ts';
import { grantsOf, hostUserOf, usersOf } from './backend/users.ts';
import { createRow, removeRow, updateRow } from './backend/writes.ts';
import { apiName, sourceName } from './namespace.ts';
import { type OrgBackend, OrgFault } from './orgTypes.ts';

/** A local org as the page's org. Jobs that a call enqueues run once the call has been answered. */
export function orgBackend(org: LocalOrg, log: (line: string) => void = () => undefined): OrgBackend {
  const jobs = jobRunner(org, log);
  const queue = jobQueue(org.parts, false);
  const session = (userId: string): Session => {
    const user = org.userById(userId);
    const settings = { user, limits: synchronousLimits(), async: queue, isTest: false, asyncKind: 'none' } as const;
    const context = new Transaction(org.parts, settings);
    return { org, context, user: hostUserOf(org, user) };
  };
  const { namespace } = org.schema;
  /** Permission sets are kept as their source names things. */
  const inSource = (name: string): string => (sourceName(name, namespace) ?? '').toLowerCase();
  return {
    namespace,
    invoke(className, method, params, user) {
      try {
        return org.callFromComponent(className, method, params, user.id);
      } finally {
        jobs(user.id);
      }
    },
    users: () => usersOf(org),
    user: (id) => (usersOf(org).some((user) => user.id === id) ? hostUserOf(org, org.userById(id)) : null),
    canSeeTab(tab, userId) {
      const isStandard = tab.startsWith('standard-');
      if (isStandard || org.data.permissions.of(userId).changesAll) return true;
      return grantsOf(org, userId).some((grant) => grant.tabs.has(inSource(tab)));
    },
    tabGrants(tab) {
      const sets = [...org.schema.permissionSets.values()];
      return sets.filter(({ tabs }) => tabs.has(inSource(tab))).map(({ label }) => label);
    },
    hasSchema(path) {
      const [name = '', ...rest] = apiName(path, namespace).split('.');
      const object = org.schema.described(name);
      return object !== undefined && (rest.length === 0 || fieldsAlong(org.schema, object, rest.join('.')) !== null);
    },
    objectInfo: (object, userId) => objectInfo(session(userId), object),
    objectOf(recordId) {
      const object = org.schema.objectOfPrefix(recordId.slice(0, 3));
      if (object === undefined) throw new OrgFault(404, 'NOT_FOUND', 'The requested resource does not exist');
      return object.name;
    },
    record: (request, userId) => readRecord(session(userId), request),
    list: (request, userId) => listRows(session(userId), request),
    create: (object, fields, userId) => createRow(session(userId), object, fields),
    update: (fields, userId) => updateRow(session(userId), fields),
    remove: (recordId, userId) => removeRow(session(userId), recordId),
  };
}

/** Runs waiting jobs after the current answer has gone out, once however many calls asked. */
function jobRunner(org: LocalOrg, log: (line: string) => void): (userId: string) => void {
  let isDue = false;
  return (userId) => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      try {
        org.runJobs(userId);
      } catch (error) {
        log(`a job failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
  };
}
