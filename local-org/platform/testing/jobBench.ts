import assert from 'node:assert/strict';
import type { DataAccess } from '../../store/types.ts';
import { ApexList } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import { JobQueue, type OrgRuntime } from '../async.ts';
import type { ApexClass, Context } from '../context.ts';
import { queryLocator } from '../database/locator.ts';
import { testClass } from './classes.ts';
import { ACCOUNT, testContext } from './context.ts';

/** A queue over rows that are maps. */
export interface Bench {
  readonly context: Context;
  readonly queue: JobQueue;
  readonly rows: Map<string, Map<string, Value>>;
}

/** An org whose rows are maps and whose cursor gives `count` accounts. */
export function bench(
  classes: readonly ApexClass[],
  count: number,
  isTest: boolean,
  edition: number | null = null,
): Bench {
  const rows = new Map<string, Map<string, Value>>();
  const data = {
    *cursor() {
      for (let index = 0; index < count; index += 1) yield new SObjectValue(ACCOUNT);
    },
  } as unknown as DataAccess;
  const runtime: OrgRuntime = {
    newTransaction: (user, asyncKind, limits, chain) =>
      testContext({ classes, data, async: queue, isTest, user, asyncKind, limits, ...(chain && { chain }) }),
    deepestChain: edition,
    holdsChainedBatches: false,
    isActive: (user) => user.name !== 'Left',
    mayStopJobsOfOthers: (user) => user.profileName === 'System Administrator',
    atomically: (_context, body) => body(),
    insertRow: (object, values) => {
      const id = `${object}${rows.size}`;
      rows.set(id, new Map(values));
      return id;
    },
    updateRow: (_object, id, values) => values.forEach((value, name) => rows.get(id)?.set(name, value)),
    classId: () => null,
  };
  const queue = new JobQueue(runtime);
  return { context: testContext({ classes, data, async: queue, isTest }), queue, rows };
}

/** A batch that counts its records and pushes each total. */
export function batchClass(interfaces: readonly string[], seen: number[], failAt = -1): ApexClass {
  return testClass({
    name: 'Counter',
    interfaces: ['Database.Batchable', ...interfaces],
    fields: { total: 'Integer' },
    methods: {
      'start/1': () => queryLocator({ text: 'SELECT Id FROM Account', binds: new Map(), mode: 'user' }),
      'execute/2': (context, self, [, scope]) => {
        context.limits.charge('queries', 1);
        assert.equal(context.limits.allowed('queries'), 200);
        assert.equal(context.limits.used('queries'), 1);
        self['total'] = Number(self['total'] ?? 0) + (scope instanceof ApexList ? scope.size : 0);
        seen.push(Number(self['total']));
        if (seen.length === failAt) throw new ApexException('System.MathException', 'Divide by 0');
        return null;
      },
      'finish/1': (_context, self) => {
        seen.push(-Number(self['total'] ?? 0));
        return null;
      },
    },
  });
}
