import type { FieldDescribe } from '../schema/types.ts';
import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';
import { comparableId } from './ids.ts';

/** A cell as a value of its field, or what is wrong with it and how to write it. */
export type Cell = { readonly value: Value } | { readonly problem: string };

/** What reading a cell needs to know of its field. */
export type CellField = Pick<FieldDescribe, 'type'> & Partial<Pick<FieldDescribe, 'precision' | 'scale'>>;

/** What Data Loader reads as a checkbox (Data Loader Guide, "Data Types Supported by Data Loader"). */
const TRUE_WORDS = new Set(['true', 'yes', 'y', 'on', '1']);
const FALSE_WORDS = new Set(['false', 'no', 'n', 'off', '0']);

/** Years the platform stores in a date (Salesforce Help, "Valid Date Range": 1700 to 4000). */
const FIRST_YEAR = 1700;
const LAST_YEAR = 4000;

/** The largest Apex Integer. */
const MAX_INTEGER = 2_147_483_647;

/** Far more than any system's ids have. */
const LONGEST_ID = 255;

/** Digits of a number field that states none. */
const DEFAULT_PRECISION = 18;

/**
 * Reads one cell for its field; an empty cell is null. A date without time in a date/time field is midnight in `zone`. A moment that names
 * no zone counts in `zone` too, but with a blank before the time it is UTC, as the Data Export Service writes it.
 */
export function readCell(text: string, field: CellField, zone: string): Cell {
  if (text === '') return { value: field.type === 'boolean' ? false : null };
  switch (field.type) {
    case 'boolean':
      return readBoolean(text);
    case 'int':
      return readInteger(text, field);
    case 'double':
    case 'currency':
    case 'percent':
      return readDecimal(text, field);
    case 'date':
      return readDate(text);
    case 'datetime':
      return readDatetime(text, zone);
    case 'id':
    case 'reference':
      return readId(text);
    default:
      return { value: text };
  }
}

function readBoolean(text: string): Cell {
  const word = text.trim().toLowerCase();
  if (TRUE_WORDS.has(word)) return { value: true };
  if (FALSE_WORDS.has(word)) return { value: false };
  return { problem: `${quoted(text)} is not a checkbox value. Write true or false.` };
}

function readInteger(text: string, field: CellField): Cell {
  const decimal = readDecimal(text, field);
  if ('problem' in decimal) return decimal;
  const number = Number(text);
  if (!Number.isInteger(number)) return { problem: `${quoted(text)} is not a whole number. Remove the fraction.` };
  if (Math.abs(number) > MAX_INTEGER) return { problem: beyondRange(text, `${MAX_INTEGER}`) };
  return { value: number };
}

function readDecimal(text: string, field: CellField): Cell {
  const plain = text.trim();
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(plain)) {
    return {
      problem: `${quoted(text)} is not a number. Write digits with a point for the fraction and nothing else, such as 1234.50.`,
    };
  }
  const value = Decimal.tryParse(plain.replace(/^\+/, ''));
  const precision = field.precision || DEFAULT_PRECISION;
  const whole = Math.max(precision - (field.scale ?? 0), 1);
  if (value === null || value.abs().toPlainString().replace(/\..*$/, '').replace(/^0+/, '').length > whole) {
    return { problem: beyondRange(plain, `${whole} digits left of the point`) };
  }
  return { value };
}

function beyondRange(text: string, limit: string): string {
  const shown = text.length > 30 ? `${text.slice(0, 27)}…` : text;
  return `${quoted(shown)} is beyond what Apex can hold here (${limit}). Correct the number.`;
}

function readDate(text: string): Cell {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
  const date = match && validDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date
    ? { value: date }
    : { problem: `${quoted(text)} is not a date. Write it as YYYY-MM-DD, such as 2017-12-31.` };
}

function readDatetime(text: string, zone: string): Cell {
  const problem = `${quoted(text)} is not a date and time. Write it as 2017-12-31T09:30:00Z, or as a date alone.`;
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    );
  if (!match || !validDate(Number(match[1]), Number(match[2]), Number(match[3]))) return { problem };
  const [, year = '', month = '', day = '', hour, minute, second = '00', offset] = match;
  if (hour === undefined || minute === undefined) {
    return { value: ApexDatetime.of(zone, Number(year), Number(month), Number(day)) };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return { problem };
  if (offset === undefined) {
    return {
      value: ApexDatetime.of(
        text.includes('T') ? zone : 'UTC',
        Number(year),
        Number(month),
        Number(day),
        Number(hour),
        Number(minute),
        Number(second),
      ),
    };
  }
  const time = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`,
  );
  return Number.isNaN(time) ? { problem } : { value: new ApexDatetime(time) };
}

function validDate(year: number, month: number, day: number): ApexDate | null {
  const isReal = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day && month >= 1 && month <= 12;
  return isReal && year >= FIRST_YEAR && year <= LAST_YEAR ? ApexDate.of(year, month, day) : null;
}

/** Any text names a record: other systems have ids of their own. */
function readId(text: string): Cell {
  return text.length <= LONGEST_ID
    ? { value: comparableId(text) }
    : { problem: `${quoted(text)} is too long for a record id (${LONGEST_ID} characters). Shorten it.` };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}
