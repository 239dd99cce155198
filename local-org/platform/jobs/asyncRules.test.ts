import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexList } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import type { ApexClass, QueueableChain } from '../context.ts';
import { queryLocator } from '../database/locator.ts';
import { sobjectTypeToken } from '../describe/tokens.ts';
import { asynchronousLimits } from '../limits.ts';
import { findPlatformClass } from '../registry.ts';
import { testClass } from '../testing/classes.ts';
import { ACCOUNT, callIn, testContext, USER } from '../testing/context.ts';
import { batchClass, bench } from '../testing/jobBench.ts';

// "Queueable Apex", Apex Developer Guide: five jobs to a chain in Developer and Trial Editions, more or fewer by AsyncOptions.

/** A class whose every job enqueues the next, with the maximum that the first one was given. */
function chainOf(ran: number[]): ApexClass {
  const link = testClass({
    name: 'Endless',
    interfaces: ['Queueable'],
    methods: {
      'execute/1': (context) => {
        ran.push(Number(callIn(context, 'AsyncInfo', 'getCurrentQueueableStackDepth()')));
        return context.async.enqueueQueueable(context, link.create(context));
      },
    },
  });
  return link;
}

test('a chain ends at the depth of the edition', () => {
  const ran: number[] = [];
  const link = chainOf(ran);
  const { context, queue, rows } = bench([link], 0, false, 5);
  queue.enqueueQueueable(context, link.create(context));
  queue.drain(context);
  assert.deepEqual(ran, [1, 2, 3, 4, 5]);
  const last = [...rows.values()].at(-1);
  assert.equal(last?.get('status'), 'Failed');
  assert.equal(last?.get('extendedstatus'), 'Maximum stack depth has been reached.');
});

test('a maximum of its own goes with the chain, in a test and out of it', () => {
  for (const isTest of [true, false]) {
    const ran: number[] = [];
    const link = chainOf(ran);
    const { context, queue } = bench([link], 0, isTest, 5);
    const options = callIn(context, 'AsyncOptions', '()');
    const setter = findPlatformClass('AsyncOptions')?.setters?.['MaximumQueueableStackDepth: Integer'];
    setter?.(context, options, 7);
    callIn(context, 'System', 'enqueueJob(Queueable, AsyncOptions)', link.create(context), options);
    if (isTest) assert.throws(() => queue.drain(context), /Maximum stack depth has been reached/);
    else queue.drain(context);
    assert.deepEqual(ran, [1, 2, 3, 4, 5, 6, 7]);
  }
});

test('what AsyncInfo tells', () => {
  const told = (chain?: QueueableChain): Value[] => {
    const context = testContext(chain && { chain });
    return ['hasMaxStackDepth()', 'getMaximumQueueableStackDepth()', 'getCurrentQueueableStackDepth()'].map((one) =>
      callIn(context, 'AsyncInfo', one),
    );
  };
  assert.deepEqual(told(), [false, null, 0]);
  assert.deepEqual(told({ depth: 2, maximum: null }), [false, null, 2]);
  assert.deepEqual(told({ depth: 2, maximum: 3 }), [true, 3, 2]);
});

test('from a job one queueable can be enqueued', () => {
  const context = testContext({ asyncKind: 'batch', limits: asynchronousLimits(), async: bench([], 0, false).queue });
  const job = testClass({ name: 'Once', interfaces: ['Queueable'] });
  const enqueue = () =>
    context.async.enqueueQueueable(Object.assign(context, { classNamed: () => job }), job.create(context));
  enqueue();
  assert.throws(enqueue, /System.LimitException: Too many queueable jobs added to the queue: 2/);
});

// "Batch Apex Limitations", Apex Developer Guide.
test('a test may submit five batches', () => {
  const counter = batchClass([], []);
  const { context, queue } = bench([counter], 1, true);
  for (let count = 0; count < 5; count += 1) queue.enqueueBatch(context, counter.create(context), 1);
  assert.throws(() => queue.enqueueBatch(context, counter.create(context), 1), /System.LimitException: .*limit is 5/);
});

// "Queueable Apex": "if an Apex transaction rolls back, any queueable jobs queued for execution by the transaction aren't processed".
test('jobs of a transaction that is taken back do not run', () => {
  let ran = 0;
  const quiet = testClass({
    name: 'Quiet',
    interfaces: ['Queueable'],
    methods: { 'execute/1': () => ((ran += 1), null) },
  });
  const failing = testClass({
    name: 'Failing',
    interfaces: ['Queueable'],
    methods: {
      'execute/1': (context) => {
        context.async.enqueueQueueable(context, quiet.create(context));
        throw new ApexException('System.MathException', 'Divide by 0');
      },
    },
  });
  const { context, queue } = bench([quiet, failing], 0, false);
  queue.enqueueQueueable(context, failing.create(context));
  queue.drain(context);
  assert.equal(ran, 0);
});

// No page says who may stop whose job, see docs/to-be-seen-in-an-org.md: the stricter reading.
test('a job of another user is stopped by an administrator only', () => {
  const daily = testClass({ name: 'Daily', interfaces: ['Schedulable'], methods: { 'execute/1': () => null } });
  const { context, queue, rows } = bench([daily], 0, false);
  const id = queue.schedule(context, 'Daily', '0 0 1 * * ?', daily.create(context));
  const other = { ...USER, id: '005000000000009AAA' };
  const refused = testContext({ async: queue, user: other });
  assert.throws(() => callIn(refused, 'System', 'abortJob(Id)', id), /System.AsyncException: You cannot abort/);
  assert.equal(rows.get(id)?.get('state'), 'WAITING');
  callIn(
    testContext({ async: queue, user: { ...other, profileName: 'System Administrator' } }),
    'System',
    'abortJob(Id)',
    id,
  );
  assert.equal(rows.get(id)?.get('state'), 'DELETED');
});

test('nothing runs as a user who was deactivated', () => {
  let ran = 0;
  const daily = testClass({
    name: 'Daily',
    interfaces: ['Schedulable'],
    methods: { 'execute/1': () => ((ran += 1), null) },
  });
  const { queue, rows } = bench([daily], 0, false);
  const context = testContext({ classes: [daily], async: queue, user: { ...USER, name: 'Left' } });
  queue.schedule(context, 'Daily', '0 0 1 * * ?', daily.create(context));
  queue.drain(testContext({ isTest: false, now: () => Date.UTC(2030, 0, 1), async: queue }));
  assert.equal(ran, 0);
  const job = [...rows.values()].find((row) => row.get('status') === 'Failed');
  assert.match(String(job?.get('extendedstatus')), /^Inactive User/);
});

/** A stateful batch that keeps a value in its state, from the start or from its chunk. */
function keeping(value: Value, isFromStart: boolean): ApexClass {
  return testClass({
    name: 'Keeping',
    interfaces: ['Database.Batchable', 'Database.Stateful'],
    fields: { kept: 'Object' },
    methods: {
      'start/1': () => queryLocator({ text: 'SELECT Id FROM Account', binds: new Map(), mode: 'user' }),
      'execute/2': (_context, self) => {
        if (!isFromStart) self['kept'] = value;
        return null;
      },
      'finish/1': () => null,
    },
  });
}

// "Understanding Apex Describe Information" (tokens are serialisable, describe results are not), Apex Developer Guide; for the
// others the exception is told in public answers, and no page lists what may be kept: everything unnamed is refused.
test('state that cannot be serialised is refused when a job is enqueued, and at the end of a stateful chunk', () => {
  const pattern = callIn(testContext(), 'Pattern', 'compile(String)', 'a');
  const type = callIn(testContext(), 'Schema.SObjectType', 'getDescribe()', sobjectTypeToken(ACCOUNT));
  const iterator = callIn(testContext(), 'List', 'iterator()', new ApexList([]));
  for (const value of [pattern, type, iterator, new ApexException('System.DmlException', 'x')]) {
    const job = keeping(value, true);
    const { context, queue } = bench([job], 1, false);
    const instance = Object.assign(job.create(context), { kept: new ApexList([value]) });
    assert.throws(
      () => queue.enqueueBatch(context, instance, 1),
      /System.SerializationException: Not Serializable: \w/,
    );
  }
  const late = keeping(pattern, false);
  const { context, queue, rows } = bench([late], 1, false);
  const id = queue.enqueueBatch(context, late.create(context), 1);
  queue.drain(context);
  assert.equal(rows.get(id)?.get('extendedstatus'), 'Not Serializable: System.Pattern');
});

test('tokens, records, collections and results may be kept', () => {
  const job = keeping(null, true);
  const { context, queue } = bench([job], 1, false);
  const kept = new ApexList([sobjectTypeToken(ACCOUNT), new SObjectValue(ACCOUNT), new ApexList(['a', 1, null])]);
  queue.enqueueBatch(context, Object.assign(job.create(context), { kept }), 1);
  queue.drain(context);
});

test('what the caller changes after it enqueued is not seen', () => {
  const seen: Value[] = [];
  const reader = testClass({
    name: 'Reader',
    interfaces: ['Queueable'],
    fields: { names: 'List<String>' },
    methods: {
      'execute/1': (_context, self) => {
        seen.push(self['names'] instanceof ApexList ? self['names'].size : null);
        return null;
      },
    },
  });
  const { context, queue } = bench([reader], 0, false);
  const names = new ApexList(['a']);
  queue.enqueueQueueable(context, Object.assign(reader.create(context), { names }));
  names.add('b');
  queue.drain(context);
  assert.deepEqual(seen, [1]);
});
