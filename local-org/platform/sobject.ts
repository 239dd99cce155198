import type { FieldDescribe } from '../schema/types.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { type ApexList, ApexMap } from '../values/collections.ts';
import { Decimal } from '../values/decimal.ts';
import { ApexException, nullPointer } from '../values/exception.ts';
import { isId, toId } from '../values/id.ts';
import { equals, toText } from '../values/operators.ts';
import { keyText } from '../values/keys.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import { cloneRecord } from './collections/cloning.ts';
import { type SObjectFieldToken, sobjectTypeToken } from './describe/tokens.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';
import { textHash } from './text/measures.ts';

/** Source: "SObject Class", Apex Reference Guide. */
platformClass({
  name: 'SObject',
  methods: {
    'put(String, Object): Object': (_c, self: SObjectValue, field: string, value: Value) =>
      putChecked(self, field, value),
    'put(Schema.SObjectField, Object): Object': (
      _c,
      self: SObjectValue,
      field: SObjectFieldToken | null,
      value: Value,
    ) => {
      if (field === null) throw nullPointer('Argument cannot be null.');
      return putChecked(self, field.field.key, value);
    },
    'putSObject(String, SObject): SObject': (_c, self: SObjectValue, name: string, parent: SObjectValue | null) => {
      const lower = name.toLowerCase();
      const key = self.describe.parents.get(lower)?.relationshipKey ?? lower;
      const previous = self.parents.get(key) ?? null;
      self.parents.set(key, parent);
      return previous;
    },
    'equals(Object): Boolean': (_c, self: SObjectValue, other: Value) => equals(self, other),
    ...refusingNull({
      'get(String): Object': (_c, self: SObjectValue, field: string) => self.get(field),
      'get(Schema.SObjectField): Object': (_c, self: SObjectValue, field: SObjectFieldToken) =>
        self.get(field.field.key),
      'getSObject(String): SObject': (_c, self: SObjectValue, name: string) => parentOf(self, name),
      'getSObject(Schema.SObjectField): SObject': (_c, self: SObjectValue, field: SObjectFieldToken) =>
        parentOf(self, field.field.relationshipKey ?? field.field.key),
      'getSObjects(String): List<SObject>': (_c, self: SObjectValue, name: string) => childrenOf(self, name),
      'getSObjectType(): Schema.SObjectType': (_c, self: SObjectValue) => sobjectTypeToken(self.describe),
      'getPopulatedFieldsAsMap(): Map<String, Object>': (_c, self: SObjectValue) => populated(self),
      'isSet(String): Boolean': (_c, self: SObjectValue, field: string) => self.has(field),
      'isSet(Schema.SObjectField): Boolean': (_c, self: SObjectValue, field: SObjectFieldToken) =>
        self.has(field.field.key),
      'isClone(): Boolean': (_c, self: SObjectValue) => self.isClone,
      'clone(): SObject': (_c, self: SObjectValue) => cloned(self, false, false, false),
      'clone(Boolean): SObject': (_c, self: SObjectValue, keepsId: boolean) => cloned(self, keepsId, false, false),
      'clone(Boolean, Boolean): SObject': (_c, self: SObjectValue, keepsId: boolean, isDeep: boolean) =>
        cloned(self, keepsId, isDeep, false),
      'clone(Boolean, Boolean, Boolean): SObject': (
        _c,
        self: SObjectValue,
        keepsId: boolean,
        isDeep: boolean,
        keepsTimes: boolean,
      ) => cloned(self, keepsId, isDeep, keepsTimes),
      'clone(Boolean, Boolean, Boolean, Boolean): SObject': (
        _c,
        self: SObjectValue,
        keepsId: boolean,
        isDeep: boolean,
        keepsTimes: boolean,
      ) => cloned(self, keepsId, isDeep, keepsTimes),
      'hashCode(): Integer': (_c, self: SObjectValue) => textHash(keyText(self)),
      'toString(): String': (context, self: SObjectValue) => toText(self, context.user.timeZone),
    }),
  },
});

/**
 * Sets a field by name, converting and checking the value as SObject.put does; gives the value that stood there before.
 * Throws System.SObjectException for an unknown field or a value of another type.
 */
export function putChecked(record: SObjectValue, fieldName: string, value: Value): Value {
  const name = fieldName.toLowerCase();
  const field = record.describe.fields.get(name);
  if (field === undefined && !record.isAggregate) {
    throw new ApexException('System.SObjectException', `Invalid field ${fieldName} for ${record.describe.name}`);
  }
  const previous = record.values.get(field?.key ?? name) ?? null;
  record.put(name, field === undefined ? value : fitting(field, value));
  return previous;
}

function fitting(field: FieldDescribe, value: Value): Value {
  const fitted = fit(field, value);
  if (fitted !== undefined) return fitted;
  const message = `Illegal assignment from ${typeName(value)} to ${field.apexType}`;
  throw new ApexException('System.SObjectException', message);
}

/** The value as the field keeps it; undefined when it does not fit. */
function fit(field: FieldDescribe, value: Value): Value | undefined {
  if (value === null) return null;
  switch (field.apexType) {
    case 'Decimal':
      return typeof value === 'number' ? Decimal.ofInteger(value) : value instanceof Decimal ? value : undefined;
    case 'Integer':
    case 'Long':
      return typeof value === 'number' ? value : value instanceof Decimal ? Number(value.truncated()) : undefined;
    case 'Boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'Date':
      return value instanceof ApexDate ? value : value instanceof ApexDatetime ? value.dateIn('GMT') : undefined;
    case 'Datetime':
      return value instanceof ApexDatetime ? value : undefined;
    case 'Id':
      return typeof value === 'string' && isId(value) ? toId(value) : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

function typeName(value: Value): string {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Integer';
  return value?.constructor.name.replace(/^Apex/, '') ?? 'null';
}

/** From so many child rows on the list may not be had as a whole. Source: "SOQL For Loops", Apex Developer Guide. */
const TOO_MANY_CHILDREN = 200;

/** The children of a relationship as a list; null without any. Throws System.QueryException where there are too many for a list. */
function childrenOf(record: SObjectValue, relationship: string): ApexList | null {
  const rows = record.childList(relationship);
  if (rows.size >= TOO_MANY_CHILDREN) {
    const message = 'Aggregate query has too many rows for direct assignment, use FOR loop';
    throw new ApexException('System.QueryException', message);
  }
  return rows.size === 0 ? null : rows;
}

function parentOf(record: SObjectValue, name: string): SObjectValue | null {
  const field = record.describe.fields.get(name.toLowerCase());
  return record.parent(field?.relationshipKey ?? name);
}

function populated(record: SObjectValue): ApexMap {
  const map = new ApexMap([], 'String', 'Object');
  for (const [name, value] of record.values) map.put(record.describe.fields.get(name)?.name ?? name, value);
  for (const [name, parent] of record.parents) {
    if (parent !== null) map.put(record.describe.parents.get(name)?.relationshipName ?? name, parent);
  }
  for (const [name, rows] of record.children) map.put(record.describe.children.get(name)?.name ?? name, rows);
  return map;
}

function cloned(record: SObjectValue, keepsId: boolean, isDeep: boolean, keepsTimestamps: boolean): SObjectValue {
  const copy = cloneRecord(record, { keepsId, isDeep, keepsTimestamps });
  copy.isClone = true;
  return copy;
}
