import { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';

/** Days are whole numbers, counted from 1970-01-01, until they become field values. */
export type Day = number;

/** The day up to which Northgate's records run: the end of its eighth full quarter. */
export const NORTHGATE_AS_OF = ApexDate.of(2026, 9, 30);
export const LAST_DAY: Day = NORTHGATE_AS_OF.days;

/** The first of the eight quarters. */
export const FIRST_DAY: Day = ApexDate.of(2024, 10, 1).days;

/** Deals begin a quarter earlier, so that the first of the eight has closings like the others. */
export const RUN_IN_DAY: Day = ApexDate.of(2024, 7, 1).days;

export const YEAR = 365;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MONTHS = 12;

export function dateOf(day: Day): ApexDate {
  return new ApexDate(day);
}

/** A moment of that day, Greenwich time. */
export function momentOf(day: Day, minute: number): ApexDatetime {
  return new ApexDatetime(day * DAY_MS + minute * MINUTE_MS);
}

/** Months counted from year 0. */
export function monthOf(day: Day): number {
  const date = dateOf(day);
  return date.year * MONTHS + date.month - 1;
}

export function firstOfMonth(month: number): Day {
  return ApexDate.of(Math.floor(month / MONTHS), (month % MONTHS) + 1, 1).days;
}

export function lastOfMonth(month: number): Day {
  return firstOfMonth(month + 1) - 1;
}

/** Last day of the calendar quarter, which is Northgate's fiscal quarter, that holds the day. */
export function quarterEnd(day: Day): Day {
  return lastOfMonth(Math.floor(monthOf(day) / 3) * 3 + 2);
}

export function quarterStart(day: Day): Day {
  return firstOfMonth(Math.floor(monthOf(day) / 3) * 3);
}

/** The day itself, or the Friday before a weekend. */
export function workday(day: Day): Day {
  // 1970-01-01 was a Thursday.
  const sinceSaturday = (day + 5) % 7;
  return sinceSaturday < 2 ? day - 1 - sinceSaturday : day;
}

export function clamp(day: Day, low: Day, high: Day): Day {
  return Math.max(low, Math.min(high, day));
}
