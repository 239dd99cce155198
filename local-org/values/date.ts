import { typeError } from './exception.ts';

const DAY_MS = 86_400_000;
const DATE_PATTERN = /^(\d{4})-(\d{1,2})-(\d{1,2})/;

export interface CalendarDay {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** An Apex Date: a calendar day without time or zone. Immutable. */
export class ApexDate {
  /** Days since 1970-01-01. */
  readonly days: number;
  private calendar: CalendarDay | null = null;

  constructor(days: number) {
    this.days = days;
  }

  /** Months and days beyond their range carry over, as Date.newInstance does. */
  static of(year: number, month: number, day: number): ApexDate {
    return new ApexDate(dayNumber(year, month, day));
  }

  /** From `yyyy-MM-dd`, optionally followed by a time, which is ignored. Throws System.TypeException. */
  static parse(text: string): ApexDate {
    const match = DATE_PATTERN.exec(text);
    if (match === null) throw typeError(`Invalid date: ${text}`);
    return ApexDate.of(Number(match[1]), Number(match[2]), Number(match[3]));
  }

  get year(): number {
    return this.fields().year;
  }

  get month(): number {
    return this.fields().month;
  }

  get day(): number {
    return this.fields().day;
  }

  /** 0 = Sunday. */
  get weekday(): number {
    return (((this.days + 4) % 7) + 7) % 7;
  }

  get dayOfYear(): number {
    return this.days - dayNumber(this.year, 1, 1) + 1;
  }

  addDays(count: number): ApexDate {
    return new ApexDate(this.days + count);
  }

  /** The same day of a later month, or that month's last day. */
  addMonths(count: number): ApexDate {
    const months = this.year * 12 + this.month - 1 + count;
    const year = Math.floor(months / 12);
    const month = (months % 12) + (months % 12 < 0 ? 13 : 1);
    return ApexDate.of(year, month, Math.min(this.day, daysInMonth(year, month)));
  }

  addYears(count: number): ApexDate {
    return this.addMonths(count * 12);
  }

  /** Negative when `other` is earlier. */
  daysBetween(other: ApexDate): number {
    return other.days - this.days;
  }

  /** Difference of calendar months; days do not matter. */
  monthsBetween(other: ApexDate): number {
    return (other.year - this.year) * 12 + other.month - this.month;
  }

  /** `yyyy-MM-dd` */
  toString(): string {
    return `${String(this.year).padStart(4, '0')}-${pad(this.month)}-${pad(this.day)}`;
  }

  private fields(): CalendarDay {
    this.calendar ??= calendarDay(this.days);
    return this.calendar;
  }
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isLeapYear(year: number): boolean {
  return daysInMonth(year, 2) === 29;
}

/** Days since 1970-01-01, with overflow carried over. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March, so that the leap day comes last; eras of 400 years, which all have the same days.
  const months = year * MONTHS + month - 1 - FEBRUARY;
  const marchYear = Math.floor(months / MONTHS);
  const era = Math.floor(marchYear / ERA_YEARS);
  const yearOfEra = marchYear - era * ERA_YEARS;
  const dayOfYear = Math.floor((MONTH_DAYS * (months - marchYear * MONTHS) + 2) / 5);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * YEAR_DAYS + leapDays + dayOfYear + day - 1 - EPOCH;
}

const MONTHS = 12;
const FEBRUARY = 2;
/** Five months from March, or from August, have 153 days. */
const MONTH_DAYS = 153;
const YEAR_DAYS = 365;
const ERA_YEARS = 400;
const ERA_DAYS = 146_097;
/** 1970-01-01 from 0000-03-01, in days. */
const EPOCH = 719_468;

export function calendarDay(days: number): CalendarDay {
  const date = new Date(days * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
