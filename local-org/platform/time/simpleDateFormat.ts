import type { ApexDatetime, WallClock } from '../../values/datetime.ts';
import { badArgument } from '../../values/exception.ts';
import { offsetAt } from '../../values/zone.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKEN = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g;

/** Text of an instant by a java.text.SimpleDateFormat pattern, in English. Throws System.IllegalArgumentException for other letters. */
export function formatDatetime(instant: ApexDatetime, pattern: string, zone: string): string {
  const clock = instant.wallClock(zone);
  return pattern.replace(TOKEN, (token, quoted?: string, letter?: string) => {
    if (letter !== undefined) return letterText(letter, token.length, clock, instant, zone);
    if (quoted === undefined) return token;
    return quoted === '' ? "'" : quoted.replaceAll("''", "'");
  });
}

function letterText(letter: string, width: number, clock: WallClock, instant: ApexDatetime, zone: string): string {
  const { date, hour, minute, second, millisecond } = clock;
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return width === 2 ? padded(date.year % 100, 2) : padded(date.year, width);
    case 'Y':
      return padded(weekYear(clock), width === 2 ? 2 : width).slice(width === 2 ? -2 : 0);
    case 'M':
    case 'L':
      return monthText(date.month, width);
    case 'w':
      return padded(weekOfYear(clock), width);
    case 'D':
      return padded(date.dayOfYear, width);
    case 'd':
      return padded(date.day, width);
    case 'E':
      return (WEEKDAYS[date.weekday] ?? '').slice(0, width >= 4 ? undefined : 3);
    case 'u':
      return padded(date.weekday === 0 ? 7 : date.weekday, width);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour, width);
    case 'k':
      return padded(hour === 0 ? 24 : hour, width);
    case 'K':
      return padded(hour % 12, width);
    case 'h':
      return padded(hour % 12 === 0 ? 12 : hour % 12, width);
    case 'm':
      return padded(minute, width);
    case 's':
      return padded(second, width);
    case 'S':
      return padded(millisecond, width);
    case 'z':
      return zoneName(instant, zone, width);
    case 'Z':
      return offsetText(offsetAt(zone, instant.time), '');
    case 'X':
      return isoOffset(offsetAt(zone, instant.time), width);
    default:
      throw badArgument(`Illegal pattern character '${letter}'`);
  }
}

function monthText(month: number, width: number): string {
  const name = MONTHS[month - 1] ?? '';
  if (width >= 4) return name;
  return width === 3 ? name.slice(0, 3) : padded(month, width);
}

/** Weeks begin on Sunday and the week of 1 January is the first, as java.util.Calendar in the US locale. */
function weekOfYear(clock: WallClock): number {
  const firstWeekday = (((clock.date.weekday - (clock.date.dayOfYear - 1)) % 7) + 7) % 7;
  const week = Math.floor((clock.date.dayOfYear - 1 + firstWeekday) / 7) + 1;
  return weekYear(clock) > clock.date.year ? 1 : week;
}

function weekYear(clock: WallClock): number {
  return clock.date.addDays(6 - clock.date.weekday).year;
}

function zoneName(instant: ApexDatetime, zone: string, width: number): string {
  const options = { timeZone: zone, timeZoneName: width >= 4 ? 'long' : 'short' } as const;
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(instant.time);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

function isoOffset(offset: number, width: number): string {
  if (offset === 0) return 'Z';
  const text = offsetText(offset, width >= 3 ? ':' : '');
  return width === 1 ? text.slice(0, 3) : text;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
