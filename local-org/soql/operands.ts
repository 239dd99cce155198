import type { SQLInputValue } from 'node:sqlite';
import { ApexException } from '../values/exception.ts';
import { ApexList, ApexSet } from '../values/collections.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import type { Operand } from './ast.ts';
import type { Column } from './column.ts';
import { dateOf } from '../store/codec.ts';
import type { Environment, Parameter } from './environment.ts';
import { QueryFault } from './fault.ts';

/** A single value to compare the column with. Throws QueryFault at once where a literal does not fit the column. */
export function scalar(column: Column, operand: Operand, offset: number): Parameter {
  if (operand.kind === 'bind') return (environment) => encodeBind(column, bindValue(environment, operand.name));
  const cell = column.encode(sought(column, literal(column, operand, offset)));
  return () => cell;
}

/** What a value is looked for as: null matches checkboxes that are false, and an empty text fields without a value ("Use null in WHERE", SOQL and SOSL Reference). */
function sought(column: Column, value: Value): Value {
  if (value === null && column.field.apexType === 'Boolean') return false;
  return value === '' ? null : value;
}

/** A list of values as a JSON array for json_each, nulls left out. */
export function listParameter(column: Column, operand: Operand, offset: number): Parameter {
  return withItems(column, operand, offset, (cells) =>
    JSON.stringify(cells.filter((cell) => cell !== null).map(jsonCell)),
  );
}

/** 1 where the list of values has a null. */
export function hasNullParameter(column: Column, operand: Operand, offset: number): Parameter {
  return withItems(column, operand, offset, (cells) => (cells.includes(null) ? 1 : 0));
}

function withItems(
  column: Column,
  operand: Operand,
  offset: number,
  finish: (cells: readonly SQLInputValue[]) => SQLInputValue,
): Parameter {
  if (operand.kind === 'bind') {
    return (environment) =>
      finish(itemsOf(bindValue(environment, operand.name)).map((item) => encodeBind(column, item)));
  }
  const operands = operand.kind === 'list' ? operand.items : [operand];
  const makers = operands.map((item) => scalar(column, item, offset));
  return (environment) => finish(makers.map((maker) => maker(environment)));
}

/** The value of a bind. Throws System.QueryException where there is none. */
export function bindValue({ binds }: Environment, name: string): Value {
  const value = binds.get(name);
  if (value === undefined) throw new ApexException('System.QueryException', `Variable does not exist: ${name}`);
  return value;
}

export function itemsOf(value: Value): readonly Value[] {
  if (value instanceof ApexList || value instanceof ApexSet) return value.items;
  return [value];
}

function jsonCell(cell: SQLInputValue): unknown {
  return typeof cell === 'bigint' ? Number(cell) : cell;
}

function encodeBind(column: Column, value: Value): SQLInputValue {
  const plain = value instanceof SObjectValue ? value.id : value;
  try {
    return column.encode(sought(column, plain));
  } catch {
    // The codec names JavaScript kinds; Apex is told in its own words.
    throw new ApexException(
      'System.QueryException',
      `Invalid bind expression type for column ${column.field.name} of type ${column.field.apexType}`,
    );
  }
}

/** What a literal stands for. Throws QueryFault where it is of another kind than the column. */
function literal(column: Column, operand: Operand, offset: number): Value {
  const { field } = column;
  switch (operand.kind) {
    case 'null':
      return null;
    case 'boolean':
      return fitting(field.apexType === 'Boolean', operand.value, column, offset);
    case 'number':
      return number(column, operand.text, offset);
    case 'string':
      return fitting(field.apexType === 'String' || field.apexType === 'Id', unescaped(operand.text), column, offset);
    case 'date':
      return fitting(field.apexType === 'Date', existing(operand.text, offset), column, offset);
    case 'datetime':
      return fitting(field.apexType === 'Datetime', ApexDatetime.parseIso(operand.text), column, offset);
    default:
      throw new QueryFault(`unexpected value for field '${field.name}'`, offset);
  }
}

/** The day that a literal names. Throws QueryFault for one that no calendar has. */
function existing(text: string, offset: number): Value {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new QueryFault(`Invalid date: ${text}`, offset);
  return dateOf(text);
}

function number(column: Column, text: string, offset: number): Value {
  const { apexType } = column.field;
  const decimal = Decimal.parse(text.replace(/^\+/, ''));
  return fitting(apexType === 'Decimal' || apexType === 'Integer' || apexType === 'Long', decimal, column, offset);
}

function fitting(isFitting: boolean, value: Value, column: Column, offset: number): Value {
  if (isFitting) return value;
  const kind = {
    Datetime: 'dateTime',
    Date: 'date',
    Boolean: 'boolean',
    Decimal: 'double',
    Integer: 'int',
    Long: 'int',
    String: 'string',
    Id: 'string',
    Blob: 'base64',
  }[column.field.apexType];
  const quotes = kind === 'string' ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
  throw new QueryFault(
    `value of filter criterion for field '${column.field.name}' must be of type ${kind} and ${quotes}`,
    offset,
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text a literal stands for; `\_` and `\%` only matter to LIKE. */
export function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => ESCAPES[letter.toLowerCase()] ?? letter);
}

/** A LIKE pattern with the escapes SQLite needs kept. */
export function likePattern(text: string): string {
  return text.replace(/\\(.)/g, (pair, letter: string) =>
    '_%\\'.includes(letter) ? pair : (ESCAPES[letter.toLowerCase()] ?? letter),
  );
}

/** First instant of the day in the user's zone, or the day itself, as the column holds it. */
export function dayCell(column: Column, day: ApexDate, timeZone: string): SQLInputValue {
  if (column.field.apexType === 'Date') return day.toString().slice(0, 10);
  return ApexDatetime.of(timeZone, day.year, day.month, day.day).time;
}
