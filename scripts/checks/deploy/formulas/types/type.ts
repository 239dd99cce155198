import type { ValueType } from '../../../../../local-org/store/formula/documented.ts';

export type { ValueType };

const WORDS: Readonly<Record<ValueType, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'a checkbox value',
  date: 'a date',
  datetime: 'a date/time',
  time: 'a time',
  picklist: 'a picklist',
  multipicklist: 'a multi-select picklist',
  location: 'a location',
  address: 'an address',
  longText: 'text',
  encrypted: 'text',
  null: 'null',
  any: 'any value',
};

/** The type in words: `a date/time`. */
export function typeWords(type: ValueType): string {
  return WORDS[type];
}

/** Long and encrypted text is text to functions and operators; where it may stand is another question. */
export function plainType(type: ValueType): ValueType {
  return type === 'longText' || type === 'encrypted' ? 'text' : type;
}

/** True where a value of that type can stand for one of the others. */
export function fits(type: ValueType, wanted: readonly ValueType[]): boolean {
  const plain = plainType(type);
  return plain === 'any' || plain === 'null' || wanted.includes('any') || wanted.includes(plain);
}

/** The type that both sides have; null where they differ. */
export function commonType(left: ValueType, right: ValueType): ValueType | null {
  const [one, other] = [plainType(left), plainType(right)];
  if (one === 'null') return other;
  if (other === 'null' || one === other) return one;
  return one === 'any' || other === 'any' ? 'any' : null;
}

export function isPicklist(type: ValueType): boolean {
  return type === 'picklist' || type === 'multipicklist';
}
