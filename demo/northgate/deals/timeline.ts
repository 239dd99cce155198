import type { Account } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import { clamp, LAST_DAY, quarterEnd, RUN_IN_DAY, workday, YEAR, type Day } from '../calendar.ts';
import type { Kind, Plan } from './plan.ts';

interface Habit {
  /** Percent of decided deals. */
  readonly won: number;
  /** Quantiles of the days from creation to close. */
  readonly wonDays: readonly number[];
  readonly lostDays: readonly number[];
}

const HABITS: Readonly<Record<'new' | 'expansion', Habit>> = {
  new: { won: 17, wonDays: [7, 28, 62, 114, 195, 340], lostDays: [7, 32, 62, 98, 160, 320] },
  expansion: { won: 24, wonDays: [7, 24, 52, 90, 150, 240], lostDays: [8, 30, 60, 100, 160] },
};

/** Percent of renewals that are decided for Northgate, and of terms whose end anyone opens a renewal for. */
const RENEWED = 84;
const RENEWAL_OPENED = 46;
const RENEWAL_LEAD = [4, 26, 60, 100, 140];

/** Percent of deals that are forgotten: the old ones were cleaned up once, thirteen months ago. */
const CLEANED_UP = LAST_DAY - 400;
const FORGOTTEN_SINCE = 12;
const FORGOTTEN_BEFORE = 2;
const YOUNGEST_FORGOTTEN = LAST_DAY - 95;

/** Percent of wins that are pulled into the last days of their quarter, and of losses that are cleaned up there. */
const WON_AT_QUARTER_END = 47;
const LOST_AT_QUARTER_END = 40;
const PAUSE = [2, 9, 22, 48, 110];
const UNWORKED = 1;
/** Percent of customers that anyone ever tries to sell more to. */
const EXPANDED = 46;

/** Everything that was tried at one account, in order. A prospect is tried until it is won; a customer renews and expands. */
export function plansOf(chance: Chance, account: Account): readonly Plan[] {
  if (account.parentId !== null || chance.happens(UNWORKED)) return [];
  return account.customerSince === undefined
    ? courtship(chance, account)
    : custom(chance, account, account.customerSince);
}

function courtship(chance: Chance, account: Account): readonly Plan[] {
  const plans: Plan[] = [];
  let day = Math.max(RUN_IN_DAY, account.created) + chance.between(0, 150);
  while (day < LAST_DAY) {
    const plan = attempt(chance, 'new', account, day);
    plans.push(plan);
    if (plan.outcome === 'open' && !plan.isForgotten) break;
    if (plan.outcome === 'won') return [...plans, ...custom(chance, account, plan.end)];
    day = workday(plan.end + chance.along(PAUSE));
  }
  return plans;
}

function custom(chance: Chance, account: Account, since: Day): readonly Plan[] {
  const renewals = renewalsOf(chance, account, since);
  const lost = renewals.find(({ outcome }) => outcome === 'lost');
  return [...renewals, ...expansions(chance, account, since, lost?.end ?? LAST_DAY)];
}

function renewalsOf(chance: Chance, account: Account, since: Day): readonly Plan[] {
  const plans: Plan[] = [];
  for (let termEnd = since + YEAR; termEnd - 140 <= LAST_DAY; termEnd += YEAR) {
    const created = workday(termEnd - chance.along(RENEWAL_LEAD));
    if (!chance.happens(RENEWAL_OPENED) || created < RUN_IN_DAY || created >= LAST_DAY) continue;
    const plan = renewal(chance, account, created, termEnd);
    plans.push(plan);
    if (plan.outcome === 'lost') break;
  }
  return plans;
}

function renewal(chance: Chance, account: Account, created: Day, termEnd: Day): Plan {
  const isWon = chance.happens(RENEWED);
  const end = endOf(chance, created, Math.max(created + 9, termEnd + chance.between(-10, 34)), isWon);
  return { kind: 'renewal', account, created, end, outcome: outcomeBy(end, isWon), isForgotten: false };
}

function expansions(chance: Chance, account: Account, since: Day, until: Day): readonly Plan[] {
  if (!chance.happens(EXPANDED)) return [];
  const plans: Plan[] = [];
  let day = Math.max(RUN_IN_DAY, since) + chance.between(75, 520);
  while (workday(day) < Math.min(until, LAST_DAY)) {
    const plan = attempt(chance, 'expansion', account, workday(day));
    plans.push(plan);
    if (plan.outcome === 'open') break;
    day = plan.end + chance.between(60, 480);
  }
  return plans;
}

function attempt(chance: Chance, kind: Exclude<Kind, 'renewal'>, account: Account, day: Day): Plan {
  const created = workday(day);
  const habit = HABITS[kind];
  const isWon = chance.happens(habit.won);
  const end = endOf(chance, created, created + chance.along(isWon ? habit.wonDays : habit.lostDays), isWon);
  const isForgotten = !isWon && created < YOUNGEST_FORGOTTEN && isLeftLying(chance, created);
  return { kind, account, created, end, isForgotten, outcome: isForgotten ? 'open' : outcomeBy(end, isWon) };
}

function isLeftLying(chance: Chance, created: Day): boolean {
  return chance.happens(created > CLEANED_UP ? FORGOTTEN_SINCE : FORGOTTEN_BEFORE);
}

function outcomeBy(end: Day, isWon: boolean): Plan['outcome'] {
  if (end > LAST_DAY) return 'open';
  return isWon ? 'won' : 'lost';
}

function endOf(chance: Chance, created: Day, natural: Day, isWon: boolean): Day {
  const isPulled = chance.happens(isWon ? WON_AT_QUARTER_END : LOST_AT_QUARTER_END);
  const day = isPulled ? quarterEnd(natural) - (isWon ? chance.between(0, 11) : chance.between(0, 2)) : natural;
  return Math.max(workday(day), clamp(created + 3, created, day));
}
