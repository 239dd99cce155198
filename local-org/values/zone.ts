const DAY_MS = 86_400_000;
const UTC_NAMES = new Set(['GMT', 'UTC', 'Etc/UTC', 'Etc/GMT', 'Z']);

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** UTC day number → offset in milliseconds, or null on a day when the clocks change. */
  readonly days: Map<number, number | null>;
}

const zones = new Map<string, Zone | null>();

/** True for an IANA zone name, `GMT`, or an offset such as `GMT+02:00` or `+02:00`. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * Milliseconds to add to UTC for the wall clock of `name` at that instant. Whole days are cached, so calls per record are cheap.
 * Throws a RangeError for an unknown zone.
 */
export function offsetAt(name: string, instant: number): number {
  const zone = zoneOf(name);
  if (zone === null) return 0;
  const day = Math.floor(instant / DAY_MS);
  let offset = zone.days.get(day);
  if (offset === undefined) {
    const first = measuredOffset(zone, day * DAY_MS);
    offset = first === measuredOffset(zone, (day + 1) * DAY_MS) ? first : null;
    zone.days.set(day, offset);
  }
  return offset ?? measuredOffset(zone, instant);
}

/**
 * The instant at which the wall clock of `name` shows `wallClock` (milliseconds as if it were UTC). Where clocks change it
 * does as java.util.GregorianCalendar: a skipped time moves forward, a repeated time is the second one.
 */
export function instantOf(name: string, wallClock: number): number {
  const before = offsetAt(name, wallClock - DAY_MS);
  const after = offsetAt(name, wallClock + DAY_MS);
  const late = wallClock - after;
  if (before === after || offsetAt(name, late) === after) return late;
  return wallClock - before;
}

function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = UTC_NAMES.has(name) ? null : makeZone(name.replace(/^(?:GMT|UTC)(?=[+-])/, ''));
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return { format, days: new Map() };
}

function measuredOffset(zone: Zone, instant: number): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of zone.format.formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}
