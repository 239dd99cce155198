import { findPlatformClass } from '../../platform/registry.ts';
import { ApexBlob } from '../../values/blob.ts';
import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import { ApexException, typeError } from '../../values/exception.ts';
import { ApexObject } from '../../values/object.ts';
import { SObjectValue } from '../../values/sobject.ts';
import { EnumValue, PlatformObject, type Value } from '../../values/value.ts';
import type { TypeTest } from '../emit/typeTests.ts';
import { supertypesOf } from './supertypes.ts';

/** `value instanceof type`: false for null. */
export function isInstance(value: Value, type: TypeTest): boolean {
  if (value === null) return false;
  if (type.base === 'object') return true;
  if (typeof value !== 'object') return isPrimitive(value, type.base);
  if (value instanceof SObjectValue)
    return type.isRecord && (type.base === 'sobject' || value.describe.name.toLowerCase() === type.base);
  if (value instanceof ApexObject) return supertypesOf(value).has(type.base);
  if (value instanceof ApexException) return isException(value, type.base);
  if (value instanceof ApexList)
    return type.base === 'iterable' || (type.base === 'list' && holds(value.elementType, type.args[0]));
  if (value instanceof ApexSet)
    return type.base === 'iterable' || (type.base === 'set' && holds(value.elementType, type.args[0]));
  if (value instanceof ApexMap)
    return type.base === 'map' && holds(value.keyType, type.args[0]) && holds(value.valueType, type.args[1]);
  return runtimeType(value).toLowerCase() === type.base;
}

/** The value itself where it is of the type, or a Decimal for a whole number; System.TypeException otherwise. */
export function cast(value: Value, type: TypeTest): Value {
  if (value === null || isInstance(value, type)) return value;
  if (typeof value === 'number' && type.base === 'decimal') return Decimal.ofInteger(value);
  throw typeError(`Invalid conversion from runtime type ${runtimeType(value)} to ${type.name}`);
}

/** Apex name of a value's type, as in messages. */
export function runtimeType(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return (value | 0) === value ? 'Integer' : 'Long';
  if (value instanceof Decimal) return 'Decimal';
  if (value instanceof ApexDate) return 'Date';
  if (value instanceof ApexDatetime) return 'Datetime';
  if (value instanceof ApexBlob) return 'Blob';
  if (value instanceof SObjectValue) return value.describe.name;
  if (value instanceof ApexList) return `List<${value.elementType ?? 'ANY'}>`;
  if (value instanceof ApexSet) return `Set<${value.elementType ?? 'ANY'}>`;
  if (value instanceof ApexMap) return `Map<${value.keyType ?? 'ANY'},${value.valueType ?? 'ANY'}>`;
  if (value instanceof EnumValue) return value.type;
  return value instanceof ApexObject || value instanceof ApexException || value instanceof PlatformObject
    ? value.apexType
    : 'Object';
}

function isPrimitive(value: string | number | boolean, base: string): boolean {
  if (typeof value === 'boolean') return base === 'boolean';
  if (typeof value === 'number') return base === 'long' || (base === 'integer' && (value | 0) === value);
  return base === 'string' || (base === 'id' && /^[0-9a-z]{15}([0-9a-z]{3})?$/i.test(value));
}

// A type's own exceptions keep their set of ancestors; the platform's are in the registry.
function isException(error: ApexException, base: string): boolean {
  const own = supertypesOf(error);
  if (own.size > 0) return own.has(base);
  for (let name: string | undefined = error.apexType; name !== undefined; name = findPlatformClass(name)?.extends) {
    if (name.toLowerCase().replace(/^system\./, '') === base) return true;
  }
  return base === 'exception';
}

function holds(actual: string | null, wanted: TypeTest | undefined): boolean {
  if (actual === null || wanted === undefined || wanted.base === 'object') return true;
  const name = actual.toLowerCase().replaceAll(' ', '');
  return name === wanted.name.toLowerCase() || (wanted.isRecord && (name === 'sobject' || wanted.base === 'sobject'));
}
