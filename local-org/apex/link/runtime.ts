import { callApex } from '../../platform/invoke.ts';
import { iterate } from '../../platform/collections/iterators.ts';
import type { Context } from '../../platform/context.ts';
import { ApexList, ApexMap, ApexSet } from '../../values/collections.ts';
import type { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { Decimal } from '../../values/decimal.ts';
import { mathError } from '../../values/exception.ts';
import { countText, heap } from '../../values/heap.ts';
import { toId } from '../../values/id.ts';
import { ApexObject } from '../../values/object.ts';
import {
  addLongs,
  compare,
  concatText,
  divideIntegers,
  divideLongs,
  equals,
  multiplyLongs,
  strictEquals,
  subtractLongs,
} from '../../values/operators.ts';
import type { Value } from '../../values/value.ts';
import { caught, enumNamed, isFatal, N, raised } from './failures.ts';
import {
  chunks,
  count,
  cursor,
  dml,
  newRecord,
  putField,
  query,
  queryLocator,
  runAs,
  setParent,
  singleRow,
} from './records.ts';
import { cast, isInstance } from './typeTests.ts';

let running: Context | undefined;

/** The context of the code that is running, for hooks that get none. Throws a plain Error outside a transaction. */
export function current(): Context {
  if (!running) throw new Error('no Apex transaction is running');
  return running;
}

/** Makes a context the running one; gives the one before, to restore. */
export function setCurrent(context: Context | undefined): Context | undefined {
  const before = running;
  running = context;
  return before;
}

/** Runs `body` under a sharing and restores the one before. */
function shared<T>(context: Context, sharing: 'with' | 'without', body: () => T): T {
  const before = context.sharing;
  context.sharing = sharing;
  try {
    return body();
  } finally {
    context.sharing = before;
  }
}

function toDecimal(value: number | null): Decimal | null {
  return value === null ? null : Decimal.ofInteger(value);
}

/** Midnight of the date in the user's time zone. */
function dateToDatetime(context: Context, value: ApexDate | null): ApexDatetime | null {
  return value === null ? null : ApexDatetime.of(context.user.timeZone, value.year, value.month, value.day);
}

const DAY_MS = 86_400_000;

/** A Datetime moved by days and parts of days. */
function moveByDays(value: ApexDatetime, days: number | Decimal, sign: number): ApexDatetime {
  const count = days instanceof Decimal ? days.toNumber() : days;
  return value.plus(Math.round(sign * count * DAY_MS));
}

/** As `compare`, between Decimals. */
function compareDecimals(left: Decimal | null, right: Decimal | null): number {
  return left === null || right === null ? NaN : left.compareTo(right);
}

function text(context: Context, value: Value): string {
  return concatText(value, context.user.timeZone);
}

/** `(Integer) decimal`, `(Integer) long`: towards zero. Throws System.MathException out of range. */
function narrow(value: Decimal | number | null, to: 'integer' | 'long'): number | null {
  if (value === null) return null;
  const whole = typeof value === 'number' ? value : Number(value.truncated());
  if (to === 'long') return whole;
  if ((whole | 0) !== whole) throw mathError('Number is out of range for an Integer');
  return whole;
}

function setItem<T extends Value>(list: ApexList, index: number | null, value: T): T {
  list.set(index, value);
  return value;
}

function newArray(size: number | null, elementType: string): ApexList {
  return new ApexList(
    Array.from({ length: size ?? N() }, () => null),
    elementType,
  );
}

/** Notes what a collection made by the platform holds. */
function typed<T extends ApexList | ApexSet | ApexMap>(collection: T, first: string, second?: string): T {
  if (collection instanceof ApexMap) {
    collection.keyType = first;
    collection.valueType = second ?? null;
  } else collection.elementType = first;
  return collection;
}

/** What emitted code calls as `R`. */
export const runtime = {
  N,
  D: Decimal,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  addLongs,
  callApex: (context: Context, target: ApexObject, name: string, ...args: Value[]): Value =>
    callApex(context, target, name, ...args),
  cast,
  caught,
  chunks,
  compare,
  compareDecimals,
  count,
  countText,
  current,
  cursor,
  dateToDatetime,
  divideIntegers,
  divideLongs,
  dml,
  enumNamed,
  equals,
  heap,
  isFatal,
  isInstance,
  iterate,
  moveByDays,
  multiplyLongs,
  narrow,
  newArray,
  newRecord,
  putField,
  query,
  queryLocator,
  raised,
  runAs,
  setItem,
  setParent,
  shared,
  singleRow,
  strictEquals,
  subtractLongs,
  text,
  toDecimal,
  toId: (text: string | null): string | null => (text === null ? null : toId(text)),
  typed,
};
