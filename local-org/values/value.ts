import type { Decimal } from './decimal.ts';
import type { ApexDate } from './date.ts';
import type { ApexDatetime } from './datetime.ts';
import type { ApexException } from './exception.ts';
import type { ApexList, ApexMap, ApexSet } from './collections.ts';
import type { SObjectValue } from './sobject.ts';
import type { ApexObject } from './object.ts';

/**
 * How Apex values look in JavaScript: Boolean → boolean; Integer → number (32-bit, wraps); Long → number (whole, refused past
 * 2^53); Decimal → Decimal (value and scale); String and Id → string (Ids always 18 characters); null → null (never
 * undefined); everything else → one of these classes. Double and Time are outside the subset.
 */
export type Value =
  | null
  | boolean
  | number
  | string
  | Decimal
  | ApexDate
  | ApexDatetime
  | ApexList
  | ApexSet
  | ApexMap
  | SObjectValue
  | ApexObject
  | ApexException
  | PlatformObject
  | EnumValue;

/** Any object made by a platform class (Database.SaveResult, Schema.SObjectField, …). */
export abstract class PlatformObject {
  /** Full platform class name, as in the registry. */
  abstract readonly apexType: string;

  /** What two equal objects have in common; undefined where only identity makes them equal. */
  get valueKey(): string | undefined {
    return undefined;
  }

  /** What String.valueOf gives. */
  toString(): string {
    return this.apexType;
  }
}

export class EnumValue {
  readonly type: string;
  readonly name: string;
  readonly ordinal: number;
  constructor(type: string, name: string, ordinal: number) {
    this.type = type;
    this.name = name;
    this.ordinal = ordinal;
  }
  toString(): string {
    return this.name;
  }
}
