import type { Chance } from '../chance.ts';
import { LAST_DAY, quarterEnd, type Day } from '../calendar.ts';
import { LOST, OPEN_STAGES, RETIRED, stageOf, WON, type Stage } from '../stages.ts';
import type { Plan } from './plan.ts';

/** A deal enters a stage. */
export interface Entry {
  readonly day: Day;
  readonly stage: Stage;
}

const TOP = OPEN_STAGES.length;
/** Where lost deals were last, from the first stage to the last: most are disqualified late. */
const LOST_AT: readonly (readonly [number, number])[] = [
  [1, 11],
  [2, 14],
  [3, 16],
  [4, 25],
  [5, 22],
  [6, 14],
];
const FORGOTTEN_AT: readonly (readonly [number, number])[] = [
  [1, 8],
  [2, 20],
  [3, 30],
  [4, 28],
  [5, 12],
  [6, 2],
];
/** Percent of deals that leave out a stage, fall back one, and of moves made in the last days of a quarter. */
const SKIPPED = { won: 39, other: 22 };
const FELL_BACK = 18;
const MOVED_AT_QUARTER_END = 36;
const RETIRED_UNTIL = LAST_DAY - 640;
const QUIET_FOR = 62;

/** The stages a deal went through, in order of days, its closing at the end. */
export function entriesOf(chance: Chance, plan: Plan): readonly Entry[] {
  const stages = withFall(chance, withSkip(chance, plan, ranksUpTo(lastRank(chance, plan)))).map(stageOf);
  if (plan.kind === 'new' && plan.end < RETIRED_UNTIL && stages.length > 2 && chance.happens(30))
    stages.splice(2, 0, RETIRED);
  const until = lastMove(chance, plan);
  const days = daysOf(chance, plan.created, until, stages.length);
  const entries = stages.map((stage, index) => ({ stage, day: days[index] ?? plan.created }));
  return plan.outcome === 'open'
    ? entries
    : [...entries, { stage: plan.outcome === 'won' ? WON : LOST, day: plan.end }];
}

function ranksUpTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function lastRank(chance: Chance, plan: Plan): number {
  if (plan.outcome === 'won') return TOP;
  if (plan.outcome === 'lost') return plan.kind === 'renewal' ? chance.between(4, TOP) : chance.pickWeighted(LOST_AT);
  if (plan.isForgotten) return chance.pickWeighted(FORGOTTEN_AT);
  const done = ((LAST_DAY - plan.created) * TOP) / Math.max(plan.end - plan.created, 1);
  return Math.max(1, Math.min(TOP, Math.floor(done) + chance.between(0, 1)));
}

function withSkip(chance: Chance, plan: Plan, ranks: readonly number[]): number[] {
  const isSkipped = chance.happens(plan.outcome === 'won' ? SKIPPED.won : SKIPPED.other);
  if (!isSkipped || ranks.length < 3) return [...ranks];
  const highest = plan.outcome === 'won' ? ranks.length : ranks.length - 1;
  const left = chance.between(2, highest);
  return ranks.filter((rank) => rank !== left);
}

function withFall(chance: Chance, ranks: readonly number[]): number[] {
  if (ranks.length < 2 || !chance.happens(FELL_BACK)) return [...ranks];
  const place = chance.between(1, ranks.length - 1);
  return [...ranks.slice(0, place + 1), ranks[place - 1] ?? 1, ...ranks.slice(place)];
}

/** Last day on which an open deal may have moved; forgotten ones have been quiet for two months at least. */
function lastMove(chance: Chance, plan: Plan): Day {
  if (plan.outcome !== 'open') return plan.end;
  if (!plan.isForgotten) return LAST_DAY;
  return Math.max(plan.created + 8, Math.min(plan.end, LAST_DAY - QUIET_FOR - chance.between(0, 40)));
}

function daysOf(chance: Chance, created: Day, until: Day, count: number): readonly Day[] {
  const later = Array.from({ length: count - 1 }, () => chance.between(created, Math.max(created, until - 1)))
    .map((day) => atQuarterEnd(chance, day, created, until))
    .sort((a, b) => a - b);
  return [created, ...later];
}

function atQuarterEnd(chance: Chance, day: Day, created: Day, until: Day): Day {
  if (!chance.happens(MOVED_AT_QUARTER_END)) return day;
  const moved = quarterEnd(day) - chance.between(0, 2);
  return moved > created && moved < until ? moved : day;
}
