import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexException } from '../../values/exception.ts';
import { dayOfMonthRule, dayOfWeekRule, type DayRule } from './cronDays.ts';
import { cronValues } from './cronValues.ts';

const MONTH_NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
/** The last year that an expression may name. */
const LAST_YEAR = 2099;

interface Schedule {
  readonly second: number;
  readonly minute: number;
  readonly hours: readonly number[];
  readonly daysOfMonth: DayRule;
  readonly months: ReadonlySet<number>;
  readonly daysOfWeek: DayRule;
  /** Empty for every year. */
  readonly years: ReadonlySet<number>;
}

/**
 * The first instant after `after` at which a System.schedule expression (`seconds minutes hours day month weekday [year]`)
 * fires in a time zone; null when it never does. Throws System.AsyncException for an expression that the platform refuses.
 * Source: "Using the System.schedule Method", Apex Developer Guide.
 */
export function nextFireTime(expression: string, after: number, zone: string): ApexDatetime | null {
  const schedule = parse(expression);
  const today = new ApexDatetime(after).dateIn(zone);
  const years = schedule.years.size > 0 ? [...schedule.years].sort((one, other) => one - other) : null;
  const latest = years?.at(-1) ?? LAST_YEAR;
  const first = Math.max(today.year, years?.[0] ?? today.year);
  for (let day = first === today.year ? today : ApexDate.of(first, 1, 1); day.year <= latest; day = day.addDays(1)) {
    if (!firesOn(schedule, day)) continue;
    const found = firstOn(schedule, day, after, zone);
    if (found !== null) return found;
  }
  return null;
}

function firstOn({ hours, minute, second }: Schedule, day: ApexDate, after: number, zone: string): ApexDatetime | null {
  for (const hour of hours) {
    const instant = ApexDatetime.of(zone, day.year, day.month, day.day, hour, minute, second);
    if (instant.time > after) return instant;
  }
  return null;
}

function firesOn({ months, years, daysOfMonth, daysOfWeek }: Schedule, day: ApexDate): boolean {
  if (!months.has(day.month) || (years.size > 0 && !years.has(day.year))) return false;
  return daysOfMonth(day) && daysOfWeek(day);
}

function parse(expression: string): Schedule {
  const parts = expression.trim().toUpperCase().split(/\s+/);
  const [seconds = '', minutes = '', hours = '', days = '', months = '', weekdays = '', years = '*'] = parts;
  if (parts.length < 6 || parts.length > 7) throw illegal(expression);
  if (!/^\d+$/.test(seconds) || !/^\d+$/.test(minutes))
    throw asyncError(`Seconds and minutes must be specified as integers: ${expression}`);
  refuseBothDays(days, weekdays);
  const given = <T>(value: T | null): T => value ?? fail(illegal(expression));
  return {
    second: given(cronValues(seconds, { least: 0, most: 59 }))[0] ?? 0,
    minute: given(cronValues(minutes, { least: 0, most: 59 }))[0] ?? 0,
    hours: given(cronValues(hours, { least: 0, most: 23 })),
    daysOfMonth: given(dayOfMonthRule(days)),
    months: new Set(given(cronValues(months, { least: 1, most: 12, names: MONTH_NAMES }))),
    daysOfWeek: given(dayOfWeekRule(weekdays)),
    years: new Set(years === '*' ? [] : given(cronValues(years, { least: 1970, most: LAST_YEAR }))),
  };
}

// One of the two days says which, the other is a question mark.
function refuseBothDays(days: string, weekdays: string): void {
  const marks = [days, weekdays].filter((part) => part === '?').length;
  if (marks === 0)
    throw asyncError('Support for specifying both a day-of-week AND a day-of-month parameter is not implemented.');
  if (marks === 2) throw asyncError("'?' can only be specified for Day-of-Month -OR- Day-of-Week.");
}

function illegal(expression: string): ApexException {
  return asyncError(`Illegal cron expression format: ${expression}`);
}

function asyncError(message: string): ApexException {
  return new ApexException('System.AsyncException', message);
}

function fail(error: Error): never {
  throw error;
}
