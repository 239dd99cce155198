/** Days are whole numbers counted from 1970-01-01. */
export type Day = number;

const DAY_MS = 86_400_000;
const QUARTER_HOUR_MS = 900_000;

/** Throws a RangeError when the text is no yyyy-MM-dd. */
export function dayOf(text: string): Day {
  return Math.round(Date.parse(new Date(`${text}T00:00:00Z`).toISOString()) / DAY_MS);
}

/** yyyy-MM-dd */
export function textOf(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day in that time zone of a moment in milliseconds. No zone changes its clocks within a quarter of an hour. */
export function daysIn(timeZone: string): (moment: number) => Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const known = new Map<number, Day>();
  return (moment) => {
    const slot = Math.floor(moment / QUARTER_HOUR_MS);
    const found = known.get(slot);
    if (found !== undefined) return found;
    const day = dayOf(format.format(moment));
    known.set(slot, day);
    return day;
  };
}

/** The day so many months later, or earlier when negative; the last of the month where that is shorter. */
export function monthsFrom(day: Day, months: number): Day {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const longest = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), longest)) / DAY_MS;
}

/** Calendar months counted from year 0, to be compared. */
export function monthOf(day: Day): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
