import { ApexException } from '../values/exception.ts';
import { heap } from '../values/heap.ts';
import type { Context, LimitName, Limits } from './context.ts';
import { type Body, platformClass } from './registry.ts';

/** Source of the figures: "Execution Governors and Limits", Apex Developer Guide. */
const SYNCHRONOUS: Readonly<Record<LimitName, number>> = {
  queries: 100,
  queryRows: 50_000,
  dmlStatements: 150,
  dmlRows: 10_000,
  queueableJobs: 50,
  futureCalls: 50,
  cpu: 10_000,
  heap: 6_000_000,
  aggregateQueries: 300,
  queryLocatorRows: 10_000,
};
const ASYNCHRONOUS: Readonly<Record<LimitName, number>> = {
  ...SYNCHRONOUS,
  queries: 200,
  queueableJobs: 1,
  futureCalls: 0,
  cpu: 60_000,
  heap: 12_000_000,
  queryLocatorRows: 50_000_000,
};
/** What "Too many …" is said of. */
const NOUNS: Readonly<Record<LimitName, string>> = {
  queries: 'SOQL queries',
  queryRows: 'query rows',
  dmlStatements: 'DML statements',
  dmlRows: 'DML rows',
  queueableJobs: 'queueable jobs added to the queue',
  futureCalls: 'future calls',
  cpu: 'CPU milliseconds',
  heap: 'heap bytes',
  aggregateQueries: 'aggregate queries',
  queryLocatorRows: 'query locator rows',
};
/** An estimate: a simple Apex statement takes about a microsecond. */
const CPU_MS_PER_STATEMENT = 0.001;
/** How far beyond the limit the estimate may go before the transaction ends: far enough that only an endless loop gets there. */
const CPU_TOLERANCE = 20;
/** Not counted as the platform counts them: heap is estimated from above and never refused, CPU time is estimated and refused late. */
const NOT_ENFORCED = new Set<LimitName>(['cpu', 'heap']);

class Counters implements Limits {
  statements = 0;
  private readonly heapBefore = heap.bytes;
  private readonly most: Readonly<Record<LimitName, number>>;
  private readonly counts = new Map<LimitName, number>();

  constructor(most: Readonly<Record<LimitName, number>>) {
    this.most = most;
  }

  charge(name: LimitName, amount: number): void {
    if (name === 'heap') {
      this.counts.set(name, (this.counts.get(name) ?? 0) + amount);
      return;
    }
    const used = this.used(name) + amount;
    if (name === 'cpu' && used > this.most.cpu * CPU_TOLERANCE)
      throw new ApexException('System.LimitException', 'Apex CPU time limit exceeded');
    this.counts.set(name, used);
    if (used <= this.most[name] || NOT_ENFORCED.has(name)) return;
    throw new ApexException('System.LimitException', `Too many ${NOUNS[name]}: ${used}`);
  }

  used(name: LimitName): number {
    if (name === 'cpu') return Math.round(this.statements * CPU_MS_PER_STATEMENT);
    if (name === 'heap') return heap.bytes - this.heapBefore + (this.counts.get(name) ?? 0);
    return this.counts.get(name) ?? 0;
  }

  allowed(name: LimitName): number {
    return this.most[name];
  }
}

/** Counters of a request from a browser, an anonymous script or a test. */
export function synchronousLimits(): Limits {
  return new Counters(SYNCHRONOUS);
}

/** Counters of a batch, queueable or scheduled transaction. */
export function asynchronousLimits(): Limits {
  return new Counters(ASYNCHRONOUS);
}

/** Counters for reading the rows of a batch from its QueryLocator, which the 50 million rows bound and not the transaction's. */
export function locatorLimits(): Limits {
  return new Counters({ ...ASYNCHRONOUS, queries: Infinity, queryRows: Infinity, aggregateQueries: Infinity });
}

/** The same transaction with other counters, for work that the platform does not charge to it. */
export function withLimits(context: Context, limits: Limits): Context {
  return Object.create(context, { limits: { value: limits, writable: true } }) as Context;
}

const PAIRS: readonly (readonly [string, LimitName])[] = [
  ['Queries', 'queries'],
  ['QueryRows', 'queryRows'],
  ['DmlStatements', 'dmlStatements'],
  ['DmlRows', 'dmlRows'],
  ['QueueableJobs', 'queueableJobs'],
  ['FutureCalls', 'futureCalls'],
  ['CpuTime', 'cpu'],
  ['HeapSize', 'heap'],
  ['AggregateQueries', 'aggregateQueries'],
  ['QueryLocatorRows', 'queryLocatorRows'],
];

/** Source: "Limits Class", Apex Reference Guide. */
platformClass({
  name: 'Limits',
  statics: Object.fromEntries(
    PAIRS.flatMap(([name, limit]): [string, Body][] => [
      [`get${name}(): Integer`, (context) => context.limits.used(limit)],
      [`getLimit${name}(): Integer`, (context) => context.limits.allowed(limit)],
    ]),
  ),
});
