import { type ApexList, ApexSet } from '../../values/collections.ts';
import { keyText } from '../../values/keys.ts';
import { equals, toText } from '../../values/operators.ts';
import type { Value } from '../../values/value.ts';
import { refusingNull } from '../nulls.ts';
import { platformClass } from '../registry.ts';
import { textHash } from '../text/measures.ts';
import { IteratorValue } from './iterators.ts';
import { done } from './list.ts';

type Elements = ApexSet | ApexList;

/** Source: "Set Class", Apex Reference Guide. */
platformClass({
  name: 'Set<T>',
  implements: ['Iterable<T>'],
  constructors: {
    '()': () => new ApexSet(),
    ...refusingNull({
      '(Set<T>)': (_c, source: ApexSet) => new ApexSet(source.items),
      '(List<T>)': (_c, source: ApexList) => new ApexSet(source.items),
    }),
  },
  methods: {
    'add(T): Boolean': (_c, self: ApexSet, value: Value) => self.add(value),
    'contains(T): Boolean': (_c, self: ApexSet, value: Value) => self.has(value),
    'remove(T): Boolean': (_c, self: ApexSet, value: Value) => self.delete(value),
    'equals(Object): Boolean': (_c, self: ApexSet, other: Value) => equals(self, other),
    ...refusingNull({
      'addAll(Set<T>): Boolean': (_c, self: ApexSet, more: Elements) => addAll(self, more),
      'addAll(List<T>): Boolean': (_c, self: ApexSet, more: Elements) => addAll(self, more),
      'containsAll(Set<T>): Boolean': (_c, self: ApexSet, other: Elements) => containsAll(self, other),
      'containsAll(List<T>): Boolean': (_c, self: ApexSet, other: Elements) => containsAll(self, other),
      'removeAll(Set<T>): Boolean': (_c, self: ApexSet, other: Elements) => removeAll(self, other),
      'removeAll(List<T>): Boolean': (_c, self: ApexSet, other: Elements) => removeAll(self, other),
      'retainAll(Set<T>): Boolean': (_c, self: ApexSet, other: Elements) => retainAll(self, other),
      'retainAll(List<T>): Boolean': (_c, self: ApexSet, other: Elements) => retainAll(self, other),
      'clear(): void': (_c, self: ApexSet) => done(self.clear()),
      'size(): Integer': (_c, self: ApexSet) => self.size,
      'isEmpty(): Boolean': (_c, self: ApexSet) => self.size === 0,
      'clone(): Set<T>': (_c, self: ApexSet) => new ApexSet(self.items, self.elementType),
      'iterator(): Iterator<T>': (_c, self: ApexSet) => new IteratorValue(self.items.values()),
      'hashCode(): Integer': (_c, self: ApexSet) => textHash(keyText(self)),
      'toString(): String': (context, self: ApexSet) => toText(self, context.user.timeZone),
    }),
  },
});

// Each of these says whether the set changed.
function addAll(set: ApexSet, more: Elements): boolean {
  return more.items.filter((value) => set.add(value)).length > 0;
}

function containsAll(set: ApexSet, other: Elements): boolean {
  return other.items.every((value) => set.has(value));
}

function removeAll(set: ApexSet, other: Elements): boolean {
  return other.items.filter((value) => set.delete(value)).length > 0;
}

function retainAll(set: ApexSet, other: Elements): boolean {
  const kept = new ApexSet(other.items);
  return set.items.filter((value) => !kept.has(value) && set.delete(value)).length > 0;
}
