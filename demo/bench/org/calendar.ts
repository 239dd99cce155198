import { ApexDate } from '../../../local-org/values/date.ts';
import { ApexDatetime } from '../../../local-org/values/datetime.ts';

/** Days are whole numbers, counted from 1970-01-01. */
export type Day = number;

/** T of the benchmark: the last day of a quarter, so that as many quarter ends are looked back on as there are periods before it. */
export const AS_OF = ApexDate.of(2026, 9, 30);
export const LAST_DAY: Day = AS_OF.days;
/** Early enough for the four full quarters of the earliest of the eight quarter ends that a run looks back on. */
export const FIRST_DAY: Day = ApexDate.of(2023, 9, 1).days;
/** The moment that the organisation takes for now: the evening of T. */
export const NOW = Date.UTC(2026, 8, 30, 20);
/** With summer time and an offset, so that days of the organisation are not those of Greenwich. */
export const TIME_ZONE = 'Europe/Berlin';

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;
export const DAY_SECONDS = 86_400;
/** Seconds of a day, Greenwich time, that begin no later than `NOW` on the last day. */
export const LATEST_SECOND = 68_400;

export function dateOf(day: Day): ApexDate {
  return new ApexDate(day);
}

/** A moment of that day, Greenwich time. */
export function momentOf(day: Day, second: number): ApexDatetime {
  return new ApexDatetime(day * DAY_MS + second * SECOND_MS);
}

/** A moment that many seconds after 1970. */
export function momentAt(seconds: number): ApexDatetime {
  return new ApexDatetime(seconds * SECOND_MS);
}
