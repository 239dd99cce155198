import { ApexException } from '../../values/exception.ts';
import { EnumValue, PlatformObject, type Value } from '../../values/value.ts';

/**
 * The platform's own objects that the documentation calls serialisable: tokens ("Understanding Apex Describe Information": a token
 * is lightweight and serialisable, a describe result is not) and the results of Database methods ("JSON Support"), Blob as a
 * primitive. Everything else is refused: patterns, matchers, iterators, locators, savepoints, types, exceptions.
 */
const SERIALIZABLE = new Set(['blob', 'schema.sobjecttype', 'schema.sobjectfield', 'database.error']);
const RESULT = /^database\.\w+result$/;

/** Throws System.SerializationException for a value that the state of a job may not hold. */
export function refuseUnserializable(value: Exclude<Value, null>): void {
  if (value instanceof EnumValue) return;
  const type = value instanceof PlatformObject || value instanceof ApexException ? value.apexType : null;
  if (type === null || SERIALIZABLE.has(type.toLowerCase()) || RESULT.test(type.toLowerCase())) return;
  throw new ApexException('System.SerializationException', `Not Serializable: ${fullName(type)}`);
}

function fullName(type: string): string {
  return type.includes('.') ? type : `System.${type}`;
}
