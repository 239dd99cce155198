import { ApexException } from '../../values/exception.ts';
import { ApexList, ApexSet } from '../../values/collections.ts';
import { ApexObject } from '../../values/object.ts';
import { PlatformObject, type Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { callApex, classOf } from '../invoke.ts';
import { platformClass } from '../registry.ts';

/** What `iterator()` of a platform collection gives. */
export class IteratorValue extends PlatformObject {
  readonly apexType = 'Iterator';
  private readonly source: Iterator<Value, undefined>;
  private step: IteratorResult<Value, undefined> | null = null;

  constructor(source: Iterator<Value, undefined>) {
    super();
    this.source = source;
  }

  hasNext(): boolean {
    this.step ??= this.source.next();
    return this.step.done !== true;
  }

  /** Throws System.NoSuchElementException at the end. */
  next(): Value {
    if (!this.hasNext() || this.step === null || this.step.done === true) {
      throw new ApexException('System.NoSuchElementException', 'No more elements');
    }
    const { value } = this.step;
    this.step = null;
    return value;
  }
}

/** Anything a batch or a for-each loop runs over: platform collections, and Apex classes that implement Iterable or Iterator. */
export function* iterate(context: Context, source: Value): Generator<Value> {
  if (source instanceof ApexList || source instanceof ApexSet) {
    yield* source;
    return;
  }
  const iterator = iteratorOf(context, source);
  if (iterator instanceof IteratorValue) {
    while (iterator.hasNext()) yield iterator.next();
    return;
  }
  while (callApex(context, iterator, 'hasNext') === true) yield callApex(context, iterator, 'next');
}

function iteratorOf(context: Context, source: Value): IteratorValue | ApexObject {
  if (source instanceof IteratorValue) return source;
  if (!(source instanceof ApexObject)) throw new ApexException('System.TypeException', 'Not an Iterable');
  const isIterator = classOf(context, source)?.assignableTo.has('iterator') === true;
  const iterator = isIterator ? source : callApex(context, source, 'iterator');
  if (iterator instanceof ApexObject || iterator instanceof IteratorValue) return iterator;
  throw new ApexException('System.TypeException', 'Not an Iterator');
}

platformClass({
  name: 'Iterator<T>',
  kind: 'interface',
  abstracts: ['hasNext(): Boolean', 'next(): T'],
  methods: {
    'hasNext(): Boolean': (context, self: IteratorValue | ApexObject) =>
      self instanceof IteratorValue ? self.hasNext() : callApex(context, self, 'hasNext'),
    'next(): T': (context, self: IteratorValue | ApexObject) =>
      self instanceof IteratorValue ? self.next() : callApex(context, self, 'next'),
  },
});

platformClass({
  name: 'Iterable<T>',
  kind: 'interface',
  abstracts: ['iterator(): Iterator<T>'],
  methods: {
    'iterator(): Iterator<T>': (context, self: ApexList | ApexSet | ApexObject) =>
      self instanceof ApexObject ? callApex(context, self, 'iterator') : new IteratorValue(self[Symbol.iterator]()),
  },
});

platformClass({
  name: 'Comparable',
  kind: 'interface',
  abstracts: ['compareTo(Object): Integer'],
  methods: {
    'compareTo(Object): Integer': (context, self: ApexObject, other: Value) =>
      callApex(context, self, 'compareTo', other),
  },
});

platformClass({
  name: 'Comparator<T>',
  kind: 'interface',
  abstracts: ['compare(T, T): Integer'],
  methods: {
    'compare(T, T): Integer': (context, self: ApexObject, left: Value, right: Value) =>
      callApex(context, self, 'compare', left, right),
  },
});
