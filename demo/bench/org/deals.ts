import type { Chance } from '../../northgate/chance.ts';
import { DAY_SECONDS, FIRST_DAY, LAST_DAY, LATEST_SECOND, type Day } from './calendar.ts';
import { FORGOTTEN, LOST, OPEN, RETIRED, stageOf, WON, type Stage } from './stages.ts';

/** How a deal stood from a moment on. */
export interface State {
  /** Seconds since 1970. */
  readonly at: number;
  readonly stage: Stage;
  /** In hundredths; null when nobody has filled it in. */
  readonly amount: number | null;
  readonly close: Day;
  readonly hasProbability: boolean;
}

export interface Deal {
  readonly id: string;
  readonly created: number;
  /** Oldest first, never empty; the last is the present state. */
  readonly states: readonly State[];
  /** Imported deals have none. */
  readonly hasHistory: boolean;
  readonly account: number | null;
  readonly owner: number;
  readonly type: string | null;
}

/** Ten on average. */
const HISTORY_ROWS = [6, 9, 10, 11, 14];
const TYPES: readonly (readonly [string | null, number])[] = [
  ['New Business', 52],
  ['Expansion', 20],
  ['Renewal', 16],
  [null, 8],
  ['Barter', 4],
];
const CYCLES = [12, 45, 80, 120, 170, 260];
const AMOUNTS = [90_000, 800_000, 2_400_000, 6_000_000, 24_000_000];

/** A deal with its whole past. Each change is one of stage, amount or close date, or two of them at once. */
export function dealOf(chance: Chance, id: string, accounts: number, owners: number): Deal {
  const createdOn = chance.between(FIRST_DAY, LAST_DAY - 1);
  const end = createdOn + chance.along(CYCLES);
  const days = daysOf(chance, createdOn, Math.min(end, LAST_DAY));
  return {
    id,
    created: days[0] ?? createdOn * DAY_SECONDS,
    states: statesOf(chance, days, end, end <= LAST_DAY && chance.happens(92)),
    hasHistory: !chance.happens(1) || chance.happens(60),
    account: chance.happens(97) ? chance.between(0, accounts - 1) : null,
    owner: Math.min(chance.between(0, owners - 1), chance.between(0, owners - 1)),
    type: chance.pickWeighted(TYPES),
  };
}

/** Moments in seconds, rising: the first on the first day, the last on the last. */
function daysOf(chance: Chance, first: Day, last: Day): readonly number[] {
  const count = chance.pick(HISTORY_ROWS);
  const from = first * DAY_SECONDS + chance.between(0, LATEST_SECOND);
  const to = last * DAY_SECONDS + chance.between(0, LATEST_SECOND);
  const between = Array.from({ length: count - 2 }, () => chance.between(from, Math.max(from, to)));
  return [from, ...between, Math.max(from, to)].sort((a, b) => a - b);
}

function statesOf(chance: Chance, moments: readonly number[], end: Day, isClosed: boolean): readonly State[] {
  const states: State[] = [];
  let rank = chance.happens(88) ? 1 : 2;
  let state: State = {
    at: 0,
    stage: stageOf(rank),
    amount: chance.happens(30) ? null : chance.along(AMOUNTS),
    close: end + chance.between(-50, 30),
    hasProbability: true,
  };
  for (const [index, at] of moments.entries()) {
    if (index > 0) {
      rank = nextRank(chance, rank);
      state = changed(chance, state, openStage(chance, rank));
    }
    if (index === moments.length - 1 && isClosed) state = closed(chance, state, at, rank);
    else if (index === moments.length - 3 && chance.happens(3)) state = closed(chance, state, at, rank);
    states.push({ ...state, at, hasProbability: !chance.happens(2) });
  }
  return states;
}

function nextRank(chance: Chance, rank: number): number {
  const step = chance.pickWeighted([
    [0, 62],
    [1, 30],
    [2, 4],
    [-1, 4],
  ] as const);
  return Math.max(1, Math.min(OPEN.length, rank + step));
}

function openStage(chance: Chance, rank: number): Stage {
  if (!chance.happens(1)) return stageOf(rank);
  return chance.happens(8) ? FORGOTTEN : RETIRED;
}

function changed(chance: Chance, before: State, stage: Stage): State {
  const close = chance.happens(35) ? before.close + chance.between(-12, 45) : before.close;
  if (before.amount === null)
    return { ...before, stage, close, amount: chance.happens(40) ? chance.along(AMOUNTS) : null };
  const amount = chance.happens(25) ? Math.floor((before.amount * chance.between(70, 118)) / 100) : before.amount;
  return { ...before, stage, close, amount };
}

/** Most close dates are the day of closing; some people enter it days before or after. */
function closed(chance: Chance, before: State, at: number, rank: number): State {
  const stage = chance.happens(18 + 6 * rank) ? WON : LOST;
  const slack = chance.happens(90) ? 0 : chance.between(-9, 3);
  return { ...before, stage, close: Math.floor(at / DAY_SECONDS) + slack };
}
