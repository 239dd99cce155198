import { ApexDate } from '../../values/date.ts';
import { cronValues } from './cronValues.ts';

/** True for the days on which a schedule fires, as far as one of its two parts for days says. */
export type DayRule = (day: ApexDate) => boolean;

const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const SATURDAY = 7;
const SUNDAY = 1;
const DAYS_OF_WEEK = 7;
const everyDay: DayRule = () => true;

/** `Day_of_month`: 1 to 31, `?`, `L` for the last, `15W` for the weekday nearest to the 15th, `LW` for the last weekday; null when it cannot be read. */
export function dayOfMonthRule(text: string): DayRule | null {
  if (text === '?') return everyDay;
  if (text === 'L') return (day) => day.day === lastOf(day);
  if (text === 'LW') return (day) => day.day === nearestWeekday(day, lastOf(day));
  const nearest = /^(\d{1,2})W$/.exec(text);
  if (nearest) return (day) => day.day === nearestWeekday(day, Math.min(Number(nearest[1]), lastOf(day)));
  const days = cronValues(text, { least: 1, most: 31 });
  return days && ((day) => days.includes(day.day));
}

/** `Day_of_week`: 1 (Sunday) to 7 or SUN to SAT, `?`, `6L` for the last Friday of a month, `6#3` for its third; null when it cannot be read. */
export function dayOfWeekRule(text: string): DayRule | null {
  if (text === '?') return everyDay;
  if (text === 'L') return (day) => weekdayOf(day) === SATURDAY;
  const [, last, counted, place] = /^(?:(\w+)L|(\w+)#([1-5]))$/.exec(text) ?? [];
  const [wanted] = cronValues(last ?? counted ?? '', { least: SUNDAY, most: SATURDAY, names: DAY_NAMES }) ?? [];
  if (wanted !== undefined && last !== undefined)
    return (day) => weekdayOf(day) === wanted && day.day + DAYS_OF_WEEK > lastOf(day);
  if (wanted !== undefined)
    return (day) => weekdayOf(day) === wanted && Math.ceil(day.day / DAYS_OF_WEEK) === Number(place);
  const days = cronValues(text, { least: SUNDAY, most: SATURDAY, names: DAY_NAMES });
  return days && ((day) => days.includes(weekdayOf(day)));
}

function weekdayOf(day: ApexDate): number {
  return day.weekday + 1;
}

function lastOf(day: ApexDate): number {
  return ApexDate.of(day.year, day.month + 1, 0).day;
}

/** The weekday of the month nearest to a day of it. */
function nearestWeekday(month: ApexDate, wanted: number): number {
  const weekday = weekdayOf(ApexDate.of(month.year, month.month, wanted));
  if (weekday === SATURDAY) return wanted === 1 ? wanted + 2 : wanted - 1;
  if (weekday === SUNDAY) return wanted === lastOf(month) ? wanted - 2 : wanted + 1;
  return wanted;
}
