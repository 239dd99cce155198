import { ApexList, type ApexSet } from '../../values/collections.ts';
import type { ApexObject } from '../../values/object.ts';
import { ApexException } from '../../values/exception.ts';
import { equals, sortOrder, toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { keyText } from '../../values/keys.ts';
import type { Value } from '../../values/value.ts';
import type { Context } from '../context.ts';
import { sobjectTypeToken } from '../describe/tokens.ts';
import { comparatorOf } from '../invoke.ts';
import { refusingNull } from '../nulls.ts';
import { platformClass } from '../registry.ts';
import { textHash } from '../text/measures.ts';
import { deepCloned } from './cloning.ts';
import { IteratorValue } from './iterators.ts';

/** Source: "List Class", Apex Reference Guide. */
platformClass({
  name: 'List<T>',
  implements: ['Iterable<T>'],
  constructors: {
    '()': () => new ApexList(),
    ...refusingNull({
      '(Integer)': (_c, size: number) => new ApexList(Array.from({ length: size }, () => null)),
      '(List<T>)': (_c, source: ApexList) => new ApexList([...source.items]),
      '(Set<T>)': (_c, source: ApexSet) => new ApexList(source.items),
    }),
  },
  methods: {
    'add(T): void': (_c, self: ApexList, value: Value) => done(self.add(value)),
    'add(Integer, T): void': (_c, self: ApexList, index: number, value: Value) => done(self.insert(index, value)),
    'set(Integer, T): void': (_c, self: ApexList, index: number, value: Value) => done(self.set(index, value)),
    'contains(T): Boolean': (_c, self: ApexList, value: Value) => self.indexOf(value) >= 0,
    'indexOf(T): Integer': (_c, self: ApexList, value: Value) => self.indexOf(value),
    'equals(Object): Boolean': (_c, self: ApexList, other: Value) => equals(self, other),
    ...refusingNull({
      'addAll(List<T>): void': (_c, self: ApexList, more: ApexList) => done(self.addAll(more.items)),
      'addAll(Set<T>): void': (_c, self: ApexList, more: ApexSet) => done(self.addAll(more.items)),
      'get(Integer): T': (_c, self: ApexList, index: number) => self.get(index),
      'remove(Integer): T': (_c, self: ApexList, index: number) => self.removeAt(index),
      'clear(): void': (_c, self: ApexList) => done(self.clear()),
      'size(): Integer': (_c, self: ApexList) => self.size,
      'isEmpty(): Boolean': (_c, self: ApexList) => self.size === 0,
      'clone(): List<T>': (_c, self: ApexList) => new ApexList([...self.items], self.elementType),
      'deepClone(): List<T>': (_c, self: ApexList) => deepClone(self, false, false),
      'deepClone(Boolean): List<T>': (_c, self: ApexList, keepsId: boolean) => deepClone(self, keepsId, false),
      'deepClone(Boolean, Boolean, Boolean): List<T>': (_c, self: ApexList, keepsId: boolean, keepsTimes: boolean) =>
        deepClone(self, keepsId, keepsTimes),
      'sort(): void': (_c, self: ApexList) => done(sort(self)),
      'sort(Comparator<T>): void': (context, self: ApexList, comparator: ApexObject) =>
        done(self.sort(comparatorOf(context, comparator))),
      'iterator(): Iterator<T>': (_c, self: ApexList) => new IteratorValue(self.items.values()),
      'getSObjectType(): Schema.SObjectType': (context, self: ApexList) => elementTypeToken(context, self),
      'hashCode(): Integer': (_c, self: ApexList) => textHash(keyText(self)),
      'toString(): String': (context, self: ApexList) => toText(self, context.user.timeZone),
    }),
  },
});

/** Statements give null where Apex gives nothing. */
export function done(_nothing: unknown): null {
  return null;
}

function sort(list: ApexList): void {
  const uncomparable = list.items.find(
    (item) => item !== null && typeof item === 'object' && '$compareTo' in item && item.$compareTo === undefined,
  );
  if (uncomparable !== undefined && list.size > 1) {
    throw new ApexException('System.ListException', 'One or more of the items in this list is not Comparable.');
  }
  list.sort(sortOrder);
}

function deepClone(list: ApexList, keepsId: boolean, keepsTimestamps: boolean): Value {
  return deepCloned(list, { keepsId, keepsTimestamps, isDeep: true });
}

function elementTypeToken(context: Context, list: ApexList): Value {
  const record = list.items.find((item) => item instanceof SObjectValue);
  const describe = record?.describe ?? context.schema.object(list.elementType ?? '');
  return describe === undefined ? null : sobjectTypeToken(describe);
}
