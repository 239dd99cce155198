import type { SyncParseOptions } from 'sformula';
import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';

/** The moment of a save, or of a read, as far as formulas see it. */
export interface FormulaMoment {
  readonly isNew: boolean;
  readonly now: number;
  readonly timeZone: string;
}

export type InputTypes = NonNullable<SyncParseOptions['inputTypes']>;
type Body = (...args: readonly unknown[]) => unknown;

/** Bodies that stand in for the library's or add to them, by the name the library gives the function or operator. */
export const OWN_FUNCTIONS: ReadonlyMap<string, (moment: FormulaMoment) => Body> = new Map<
  string,
  (moment: FormulaMoment) => Body
>([
  // Functions the library has not.
  ['ISNEW', ({ isNew }) => always(isNew)],
  ['ISCLONE', () => always(false)],
  ['BR', () => always('\n')],
  ['REGEX', () => (text, pattern) => new RegExp(`^(?:${textOf(pattern)})$`).test(textOf(text))],

  // The library asks the computer for the time and the zone.
  ['TODAY', ({ now, timeZone }) => always(String(new ApexDatetime(now).dateIn(timeZone)))],
  ['NOW', ({ now }) => always(new ApexDatetime(now).toIso())],
  ['TIMENOW', ({ now }) => always(new ApexDatetime(now).toIso().slice('yyyy-MM-ddT'.length))],
  [
    'DATEVALUE',
    ({ timeZone }) =>
      (value) =>
        dateOf(value, timeZone),
  ],

  // The library adds days of 24 hours on the computer's clock, so that days of 23 or 25 hours shift the date.
  ['$$ADD_DATE$$', () => onDays((days, count) => dayText(days + count))],
  ['$$SUBTRACT_DATE$$', () => onDays((days, count) => dayText(days - count))],
  ['$$DIFF_DATE$$', () => (a, b) => (isDate(a) && isDate(b) ? ApexDate.parse(a).days - ApexDate.parse(b).days : null)],

  // "ISNUMBER", Salesforce Help: false for blank values, where the library has null, which NOT leaves null.
  ['ISNUMBER', () => (text) => typeof text === 'string' && /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)],
  // "MOD", Salesforce Help: the sign follows the divisor, where the library's follows the dividend.
  ['MOD', () => onNumbers((value, divisor) => (divisor === 0 ? null : value - divisor * Math.floor(value / divisor)))],
  // The library raises to whole powers only, and throws otherwise.
  ['$$POWER_NUMBER$$', () => onNumbers((base, exponent) => base ** exponent)],
  ['EXP', () => onNumbers((exponent) => Math.exp(exponent))],
]);

/** Types of the functions the library has not. */
export const OWN_TYPES: InputTypes = {
  ISNEW: { type: 'function', arguments: [], returns: { type: 'boolean' } },
  ISCLONE: { type: 'function', arguments: [], returns: { type: 'boolean' } },
  BR: { type: 'function', arguments: [], returns: { type: 'string' } },
  REGEX: {
    type: 'function',
    arguments: [
      { argument: { type: 'string' }, optional: false },
      { argument: { type: 'string' }, optional: false },
    ],
    returns: { type: 'boolean' },
  },
};

function always(value: unknown): Body {
  return () => value;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Null where a number is missing or the result is none. Numbers come as JavaScript numbers or the library's exact ones. */
function onNumbers(body: (...numbers: [number, number]) => number | null): Body {
  return (first, second = 0) => {
    const result = first === null || second === null ? null : body(Number(first), Number(second));
    return result === null || !Number.isFinite(result) ? null : result;
  };
}

function onDays(body: (days: number, count: number) => string): Body {
  return (date, count) =>
    isDate(date) && count !== null ? body(ApexDate.parse(date).days, Math.trunc(Number(count))) : null;
}

function dayText(days: number): string {
  return String(new ApexDate(days));
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "DATEVALUE", Salesforce Help: the day of a datetime in the user's zone, or of a text `yyyy-MM-dd`. */
function dateOf(value: unknown, timeZone: string): string | null {
  if (typeof value !== 'string') return null;
  if (DAY.test(value)) return Number.isNaN(Date.parse(value)) ? null : value;
  const time = value.includes('T') ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? null : String(new ApexDatetime(time).dateIn(timeZone));
}
