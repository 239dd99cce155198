import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexException } from '../../values/exception.ts';
import { synchronousLimits } from '../limits.ts';
import { callIn, USER } from '../testing/context.ts';
import { testClass } from '../testing/classes.ts';
import { batchClass, bench } from '../testing/jobBench.ts';
import { nextFireTime } from './cron.ts';

// "Using Batch Apex", Apex Developer Guide.

test('a batch forgets its fields between transactions', () => {
  const seen: number[] = [];
  const counter = batchClass([], seen);
  const { context, queue, rows } = bench([counter], 5, false);
  const id = queue.enqueueBatch(context, counter.create(context), 2);
  queue.drain(context);
  assert.deepEqual(seen, [2, 2, 1, -0]);
  const row = rows.get(id);
  assert.equal(row?.get('status'), 'Completed');
  assert.equal(row?.get('totaljobitems'), 3);
  assert.equal(row?.get('jobitemsprocessed'), 3);
});

test('a stateful batch keeps them, and a failed chunk does not stop it', () => {
  const seen: number[] = [];
  const counter = batchClass(['Database.Stateful'], seen, 2);
  const { context, queue, rows } = bench([counter], 5, false);
  const id = queue.enqueueBatch(context, counter.create(context), 2);
  queue.drain(context);
  assert.deepEqual(seen, [2, 4, 3, -3]);
  assert.equal(rows.get(id)?.get('numberoferrors'), 1);
  assert.equal(rows.get(id)?.get('extendedstatus'), 'Divide by 0');
  assert.equal(rows.get(id)?.get('status'), 'Completed');
});

test('in a test a second chunk is refused and a failure surfaces at stopTest', () => {
  const counter = batchClass([], []);
  const { context } = bench([counter], 3, true);
  callIn(context, 'Test', 'startTest()');
  callIn(context, 'Database', 'executeBatch(Database.Batchable<Object>, Integer)', counter.create(context), 2);
  assert.throws(
    () => callIn(context, 'Test', 'stopTest()'),
    /System.UnexpectedException: No more than one executeBatch/,
  );
});

test('an aborted job does not run', () => {
  const seen: number[] = [];
  const counter = batchClass([], seen);
  const { context, queue, rows } = bench([counter], 3, false);
  const id = queue.enqueueBatch(context, counter.create(context), 200);
  callIn(context, 'System', 'abortJob(Id)', id);
  queue.drain(context);
  assert.deepEqual(seen, []);
  assert.equal(rows.get(id)?.get('status'), 'Aborted');
});

// "Queueable Apex" and "Apex Scheduler", Apex Developer Guide.

test('queueables chain outside tests and not within', () => {
  const link = testClass({
    name: 'Link',
    interfaces: ['Queueable'],
    fields: { left: 'Integer' },
    methods: {
      'execute/1': (context, self) => {
        ran += 1;
        if (Number(self['left']) === 0) return null;
        const next = Object.assign(link.create(context), { left: Number(self['left']) - 1 });
        return context.async.enqueueQueueable(context, next);
      },
    },
  });
  let ran = 0;
  const live = bench([link], 0, false);
  live.queue.enqueueQueueable(live.context, Object.assign(link.create(live.context), { left: 2 }));
  live.queue.drain(live.context);
  assert.equal(ran, 3);
  const tested = bench([link], 0, true);
  tested.queue.enqueueQueueable(tested.context, Object.assign(link.create(tested.context), { left: 2 }));
  assert.throws(
    () => tested.queue.drain(tested.context),
    /System.AsyncException: Maximum stack depth has been reached./,
  );
});

test('a schedule fires at the times of its expression, in the zone of the user', () => {
  const after = Date.UTC(2024, 2, 15, 10, 30);
  const fires = (cron: string): string | undefined => nextFireTime(cron, after, USER.timeZone)?.toIso();
  assert.equal(fires('0 0 13 * * ?'), '2024-03-15T20:00:00.000Z');
  assert.equal(fires('0 5 * * * ?'), '2024-03-15T11:05:00.000Z');
  assert.equal(fires('0 0 22 ? * MON-FRI'), '2024-03-16T05:00:00.000Z');
  assert.equal(fires('0 0 0 L * ?'), '2024-03-31T07:00:00.000Z');
  assert.equal(fires('0 20 3 1 JAN ? 2025'), '2025-01-01T11:20:00.000Z');
  assert.equal(fires('0 0 0 1 1 ? 2020'), undefined);
  assert.throws(() => fires('0 0 25 * * ?'), /System.AsyncException: Illegal cron expression/);
  assert.equal(fires('0 0 0 ? * 6L'), '2024-03-29T07:00:00.000Z');
  assert.equal(fires('0 0 0 ? 4 2#3'), '2024-04-15T07:00:00.000Z');
  assert.equal(fires('0 0 0 30W * ?'), '2024-03-29T07:00:00.000Z');
  assert.throws(() => fires('0 0/20 3 1 1 ?'), /Seconds and minutes must be specified as integers/);
  assert.throws(() => fires('0 0 3 * * *'), /both a day-of-week AND a day-of-month/);
  assert.throws(() => fires('0 0 3 ? * ?'), /'?' can only be specified/);
});

test('an org holds a hundred scheduled jobs, and more can be caught: "Apex Scheduler", Apex Developer Guide', () => {
  const daily = testClass({ name: 'Daily', interfaces: ['Schedulable'], methods: { 'execute/1': () => null } });
  const { context, queue } = bench([daily], 0, true);
  const add = (name: string) => queue.schedule(context, name, '0 0 1 * * ?', daily.create(context));
  for (let place = 0; place < 100; place += 1) add(`Daily ${place}`);
  assert.throws(() => add('One more'), /System.AsyncException: You have exceeded the maximum number \(100\)/);
});

test('a scheduled job keeps a CronTrigger row', () => {
  let fired = 0;
  const daily = testClass({
    name: 'Daily',
    interfaces: ['Schedulable'],
    methods: { 'execute/1': () => ((fired += 1), null) },
  });
  const { context, queue, rows } = bench([daily], 0, true);
  const id = queue.schedule(context, 'Daily', '0 0 1 * * ?', daily.create(context));
  assert.throws(() => queue.schedule(context, 'Daily', '0 0 1 * * ?', daily.create(context)), /already scheduled/);
  queue.drain(context);
  assert.equal(fired, 1);
  assert.equal(rows.get(id)?.get('state'), 'WAITING');
  assert.ok(rows.get(id)?.get('nextfiretime') instanceof ApexDatetime);
});

// "Execution Governors and Limits", Apex Developer Guide.
test('limits say how many were used', () => {
  const limits = synchronousLimits();
  limits.charge('queries', 100);
  assert.throws(() => limits.charge('queries', 1), /System.LimitException: Too many SOQL queries: 101/);
  assert.throws(() => limits.charge('queryRows', 50_001), /Too many query rows: 50001/);
  assert.throws(() => limits.charge('dmlStatements', 151), /Too many DML statements: 151/);
  assert.throws(() => limits.charge('dmlRows', 10_001), /Too many DML rows: 10001/);
  limits.statements = 20_000_000;
  assert.equal(limits.used('cpu'), 20_000);
  limits.charge('cpu', 0);
  limits.statements = 201_000_000;
  assert.throws(() => limits.charge('cpu', 0), /System.LimitException: Apex CPU time limit exceeded/);
});

test('a failed job does not keep the next ones from running', () => {
  let ran = 0;
  const failing = testClass({
    name: 'Failing',
    interfaces: ['Queueable'],
    methods: {
      'execute/1': () => {
        ran += 1;
        throw new ApexException('System.MathException', 'Divide by 0');
      },
    },
  });
  const { context, queue, rows } = bench([failing], 0, false);
  const ids = [1, 2].map(() => queue.enqueueQueueable(context, failing.create(context)));
  queue.drain(context);
  assert.equal(ran, 2);
  assert.deepEqual(
    ids.map((id) => rows.get(id)?.get('status')),
    ['Failed', 'Failed'],
  );
});
