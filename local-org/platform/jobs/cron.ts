import { ApexDate } from '../../values/date.ts';
import { ApexDatetime } from '../../values/datetime.ts';
import { ApexException } from '../../values/exception.ts';

const MONTH_NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** A schedule that does not fire within this many days is taken as never firing. */
const HORIZON_DAYS = 366 * 5;

interface Schedule {
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly daysOfMonth: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 1 = Sunday. */
  readonly weekdays: ReadonlySet<number>;
  /** Empty for every year. */
  readonly years: ReadonlySet<number>;
  readonly isLastDay: boolean;
}

/**
 * The first instant after `after` at which a System.schedule expression (`seconds minutes hours day month weekday [year]`)
 * fires in a time zone; null when it never does. Throws System.AsyncException for an expression it cannot read; `W` and `#`
 * are refused, `L` is understood for the day of the month.
 */
export function nextFireTime(expression: string, after: number, zone: string): ApexDatetime | null {
  const schedule = parse(expression);
  const start = new ApexDatetime(after).dateIn(zone);
  for (let offset = 0; offset < HORIZON_DAYS; offset += 1) {
    const day = start.addDays(offset);
    if (!firesOn(schedule, day)) continue;
    const found = firstOn(schedule, day, after, zone);
    if (found !== null) return found;
  }
  return null;
}

function firstOn(schedule: Schedule, day: ApexDate, after: number, zone: string): ApexDatetime | null {
  for (const hour of schedule.hours) {
    for (const minute of schedule.minutes) {
      for (const second of schedule.seconds) {
        const instant = ApexDatetime.of(zone, day.year, day.month, day.day, hour, minute, second);
        if (instant.time > after) return instant;
      }
    }
  }
  return null;
}

function firesOn(schedule: Schedule, day: ApexDate): boolean {
  if (!schedule.months.has(day.month) || !schedule.weekdays.has(day.weekday + 1)) return false;
  if (schedule.years.size > 0 && !schedule.years.has(day.year)) return false;
  return schedule.isLastDay ? day.addDays(1).day === 1 : schedule.daysOfMonth.has(day.day);
}

function parse(expression: string): Schedule {
  const parts = expression.trim().toUpperCase().split(/\s+/);
  const [seconds = '', minutes = '', hours = '', days = '', months = '', weekdays = '', years = '*'] = parts;
  if (parts.length < 6 || parts.length > 7) throw illegal(expression);
  const read = (text: string, least: number, most: number, names: readonly string[] = [], first = 0): number[] =>
    values(text, least, most, names, first) ?? fail(illegal(expression));
  return {
    seconds: read(seconds, 0, 59),
    minutes: read(minutes, 0, 59),
    hours: read(hours, 0, 23),
    isLastDay: days === 'L',
    daysOfMonth: new Set(days === 'L' ? [] : read(days, 1, 31)),
    months: new Set(read(months, 1, 12, MONTH_NAMES, 1)),
    weekdays: new Set(read(weekdays, 1, 7, DAY_NAMES, 1)),
    years: new Set(years === '*' || years === '?' ? [] : read(years, 1970, 2099)),
  };
}

/** Ascending values of one part, null when it cannot be read. */
function values(text: string, least: number, most: number, names: readonly string[], first: number): number[] | null {
  const found = new Set<number>();
  for (const piece of text.split(',')) {
    const match = /^([*?]|\w+(?:-\w+)?)(?:\/(\d+))?$/.exec(piece);
    if (match === null) return null;
    const [, range = '', step] = match;
    const [from, to = from] = range === '*' || range === '?' ? [String(least), String(most)] : range.split('-');
    const start = numberOf(from ?? '', names, first);
    const end = step !== undefined && !range.includes('-') ? most : numberOf(to ?? '', names, first);
    if (!(start >= least && end <= most && start <= end)) return null;
    for (let value = start; value <= end; value += Number(step ?? 1)) found.add(value);
  }
  return [...found].sort((left, right) => left - right);
}

function numberOf(text: string, names: readonly string[], first: number): number {
  const index = names.indexOf(text);
  return index >= 0 ? index + first : /^\d+$/.test(text) ? Number(text) : NaN;
}

function illegal(expression: string): ApexException {
  return new ApexException('System.AsyncException', `Illegal cron expression format: ${expression}`);
}

function fail(error: Error): never {
  throw error;
}
