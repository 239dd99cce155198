import { ApexList, ApexMap } from '../../values/collections.ts';
import { ApexException } from '../../values/exception.ts';
import { keyText } from '../../values/keys.ts';
import { equals, toText } from '../../values/operators.ts';
import { SObjectValue } from '../../values/sobject.ts';
import type { Value } from '../../values/value.ts';
import { sobjectTypeToken } from '../describe/tokens.ts';
import { refusingNull } from '../nulls.ts';
import { platformClass } from '../registry.ts';
import { textHash } from '../text/measures.ts';
import { deepCloned, recordsOf } from './cloning.ts';
import { done } from './list.ts';

/** Source: "Map Class", Apex Reference Guide. */
platformClass({
  name: 'Map<K, V>',
  constructors: {
    '()': () => new ApexMap(),
    ...refusingNull({
      '(Map<K, V>)': (_c, source: ApexMap) => new ApexMap(source.entries()),
      '(List<SObject>)': (_c, records: ApexList) => new ApexMap(byId(records)),
    }),
  },
  methods: {
    'get(K): V': (_c, self: ApexMap, key: Value) => self.get(key),
    'put(K, V): V': (_c, self: ApexMap, key: Value, value: Value) => self.put(key, value),
    'containsKey(K): Boolean': (_c, self: ApexMap, key: Value) => self.has(key),
    'remove(K): V': (_c, self: ApexMap, key: Value) => self.delete(key),
    'equals(Object): Boolean': (_c, self: ApexMap, other: Value) => equals(self, other),
    ...refusingNull({
      'putAll(Map<K, V>): void': (_c, self: ApexMap, more: ApexMap) => done(putAll(self, more.entries())),
      'putAll(List<SObject>): void': (_c, self: ApexMap, records: ApexList) => done(putAll(self, byId(records))),
      'keySet(): Set<K>': (_c, self: ApexMap) => self.keySet(),
      'values(): List<V>': (_c, self: ApexMap) => new ApexList(self.values(), self.valueType),
      'clear(): void': (_c, self: ApexMap) => done(self.clear()),
      'size(): Integer': (_c, self: ApexMap) => self.size,
      'isEmpty(): Boolean': (_c, self: ApexMap) => self.size === 0,
      'clone(): Map<K, V>': (_c, self: ApexMap) => new ApexMap(self.entries(), self.keyType, self.valueType),
      'deepClone(): Map<K, V>': (_c, self: ApexMap) =>
        deepCloned(self, { keepsId: true, keepsTimestamps: true, isDeep: true }),
      'getSObjectType(): Schema.SObjectType': (_c, self: ApexMap) => valueTypeToken(self),
      'hashCode(): Integer': (_c, self: ApexMap) => textHash(keyText(self)),
      'toString(): String': (context, self: ApexMap) => toText(self, context.user.timeZone),
    }),
  },
});

/** Records keyed by Id. Throws System.ListException, as the platform does, for a record without one or an Id twice. */
function byId(records: ApexList): [Value, Value][] {
  const seen = new Set<string>();
  return recordsOf(records).map((record, row): [Value, Value] => {
    const { id } = record;
    if (id === null) throw new ApexException('System.ListException', `Row with null Id at index: ${row}`);
    if (seen.has(id)) throw new ApexException('System.ListException', `Row with duplicate Id at index: ${row}`);
    seen.add(id);
    return [id, record];
  });
}

function putAll(map: ApexMap, entries: readonly (readonly [Value, Value])[]): void {
  for (const [key, value] of entries) map.put(key, value);
}

function valueTypeToken(map: ApexMap): Value {
  const record = map.values().find((item) => item instanceof SObjectValue);
  return record === undefined ? null : sobjectTypeToken(record.describe);
}
