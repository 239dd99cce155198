import { ApexDate } from './date.ts';
import { typeError } from './exception.ts';
import { instantOf, offsetAt } from './zone.ts';

const DAY_MS = 86_400_000;
const LOCAL_PATTERN = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{1,2}):(\d{1,2})$/;

/** The wall clock at an instant in some zone. */
export interface WallClock {
  readonly date: ApexDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** An Apex Datetime: an instant in milliseconds. Immutable. */
export class ApexDatetime {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly time: number;

  constructor(time: number) {
    this.time = time;
  }

  /** From wall-clock parts in a zone; parts beyond their range carry over. */
  static of(zone: string, year: number, month: number, day: number, hour = 0, minute = 0, second = 0): ApexDatetime {
    const wallClock = ApexDate.of(year, month, day).days * DAY_MS + ((hour * 60 + minute) * 60 + second) * 1000;
    return new ApexDatetime(instantOf(zone, wallClock));
  }

  /** From `yyyy-MM-dd HH:mm:ss` in a zone. Throws System.TypeException. */
  static parse(text: string, zone: string): ApexDatetime {
    const match = LOCAL_PATTERN.exec(text);
    if (match === null) throw typeError(`Invalid date/time: ${text}`);
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
    return ApexDatetime.of(zone, year, month, day, hour, minute, second);
  }

  /** From ISO 8601 with `Z` or an offset. Throws System.TypeException. */
  static parseIso(text: string): ApexDatetime {
    const time = Date.parse(text);
    if (Number.isNaN(time)) throw typeError(`Invalid date/time: ${text}`);
    return new ApexDatetime(time);
  }

  wallClock(zone: string): WallClock {
    const local = this.time + offsetAt(zone, this.time);
    const days = Math.floor(local / DAY_MS);
    const rest = local - days * DAY_MS;
    return {
      date: new ApexDate(days),
      hour: Math.floor(rest / 3_600_000),
      minute: Math.floor(rest / 60_000) % 60,
      second: Math.floor(rest / 1000) % 60,
      millisecond: rest % 1000,
    };
  }

  /** The calendar day in a zone. */
  dateIn(zone: string): ApexDate {
    return new ApexDate(Math.floor((this.time + offsetAt(zone, this.time)) / DAY_MS));
  }

  plus(milliseconds: number): ApexDatetime {
    return new ApexDatetime(this.time + milliseconds);
  }

  /** The same wall-clock time on a day moved by `move`. */
  onDay(zone: string, move: (day: ApexDate) => ApexDate): ApexDatetime {
    const local = this.time + offsetAt(zone, this.time);
    const days = Math.floor(local / DAY_MS);
    const moved = move(new ApexDate(days)).days * DAY_MS + (local - days * DAY_MS);
    return new ApexDatetime(instantOf(zone, moved));
  }

  /** `yyyy-MM-dd HH:mm:ss` in a zone. */
  textIn(zone: string): string {
    const { date, hour, minute, second } = this.wallClock(zone);
    return `${date.toString()} ${pad(hour)}:${pad(minute)}:${pad(second)}`;
  }

  /** `yyyy-MM-ddTHH:mm:ss.SSSZ`, the form of JSON and SOQL. */
  toIso(): string {
    return new Date(this.time).toISOString();
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
