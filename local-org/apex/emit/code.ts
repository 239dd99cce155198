import type { Type } from '../types/type.ts';

/** JavaScript for one Apex expression. */
export interface Code {
  readonly type: Type;
  /** Safe to put anywhere an operand may stand. */
  readonly js: string;
  /** True where the value cannot be null, so that no check is emitted. */
  readonly isNonNull: boolean;
  /**
   * Set within a chain of `?.` or look-up relationships: JavaScript that is true when the chain ends in null before `js`
   * may run. `settled` folds it in.
   */
  readonly guard?: string;
  /** An inline query, which may become a single record or a list. */
  readonly isQuery?: boolean;
  /** The rows of a query in a text, which may become a single record. */
  readonly isDynamicQuery?: boolean;
  /** What a for loop iterates instead of `js`, where that may not be kept as a list. */
  readonly looped?: string;
}

export function code(type: Type, js: string, isNonNull = false): Code {
  return { type, js, isNonNull };
}

/** The value of a whole chain: null where its guard says so. */
export function settled(value: Code): Code {
  if (value.guard === undefined) return value;
  return { type: value.type, js: `(${value.guard} ? null : ${value.js})`, isNonNull: false };
}

/** JavaScript that gives the value, or throws System.NullPointerException for null. */
export function nonNull(value: Code): string {
  return value.isNonNull ? value.js : `(${value.js} ?? N())`;
}
