import { ApexDate } from '../../local-org/values/date.ts';
import { ApexDatetime } from '../../local-org/values/datetime.ts';
import type { Chance } from '../northgate/chance.ts';

const DAY_MS = 86_400_000;
const SECOND_MS = 1000;

/** Distances from T at which some rule begins or ends. */
const EDGES = [
  ...[0, 1, 2, 3, 4, 6, 7, 8, 13, 14, 15, 16, 29, 30, 31, 32, 59, 60, 61, 89, 90, 91, 92, 119, 120],
  ...[273, 274, 275, 276, 363, 364, 365, 366, 455, 456, 457, 458],
];
/** Days around the ends of calendar quarters and of those that begin a month later, counted from their last day. */
const AROUND = [-60, -59, -15, -14, -13, -3, -2, -1, 0, 1, 2];

/** The days of a nasty org, counted from 1970. */
export class Clock {
  readonly t: number;
  private readonly chance: Chance;
  private readonly midnights: readonly number[];

  constructor(chance: Chance, asOf: string, midnights: readonly number[] = []) {
    this.chance = chance;
    this.midnights = midnights;
    this.t = Date.parse(`${asOf}T00:00:00Z`) / DAY_MS;
  }

  /** A day at most so long before T: half of them at an edge. */
  before(most: number): number {
    if (this.chance.happens(25)) return this.t - Math.min(most, this.chance.pick(EDGES));
    if (this.chance.happens(35)) return Math.min(this.t, this.quarterDay(most));
    return this.t - this.chance.between(0, most);
  }

  private quarterDay(most: number): number {
    const far = new Date((this.t - this.chance.between(0, most)) * DAY_MS);
    const month = far.getUTCMonth() - (far.getUTCMonth() % 3) + this.chance.pick([0, 0, 1]);
    return Date.UTC(far.getUTCFullYear(), month, 0) / DAY_MS + this.chance.pick(AROUND);
  }

  /** A moment of that day or, one second from midnight of Greenwich, of the days around it. */
  momentOn(day: number): ApexDatetime {
    const second = this.chance.pick([0, 1, 86_399, 43_200, this.chance.between(0, 86_399)]);
    return momentAt(day, this.second(second));
  }

  get hasMidnights(): boolean {
    return this.midnights.length > 0;
  }

  /** That second of a day, or one at which a day of the org begins. */
  second(otherwise: number): number {
    return this.midnights.length > 0 && this.chance.happens(40) ? this.chance.pick([...this.midnights]) : otherwise;
  }
}

export function momentAt(day: number, second: number): ApexDatetime {
  return new ApexDatetime(day * DAY_MS + second * SECOND_MS);
}

export function dateOf(day: number): ApexDate {
  return new ApexDate(day);
}
