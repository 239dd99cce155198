import type { Chance } from '../chance.ts';
import { FIRST_DAY, LAST_DAY, quarterEnd, quarterStart, type Day } from '../calendar.ts';
import { COMMIT } from '../stages.ts';
import type { Deal } from './deal.ts';
import { stateOn, statesOf, withChange, type State } from './states.ts';

/** The call is held two months before the quarter ends, one day before the forecast is measured. */
const DAYS_BEFORE_END = 61;

/** Percent of what the quarter then brought that the team commits to, call by call: the optimism commit-error must show. */
const OPTIMISM: readonly number[] = [141, 118, 133, 126, 131, 124, 138, 127];

/** The deals after eight forecast calls: in each, sellers commit deals that are due in the quarter until the founder likes the sum. */
export function forecastCalls(chance: Chance, deals: readonly Deal[]): readonly Deal[] {
  let called = deals;
  let start = FIRST_DAY;
  for (const optimism of OPTIMISM) {
    called = call(chance, called, quarterEnd(start), optimism);
    start = quarterEnd(start) + 1;
  }
  return called;
}

function call(chance: Chance, deals: readonly Deal[], end: Day, optimism: number): readonly Deal[] {
  const day = end - DAYS_BEFORE_END;
  let missing =
    Math.round((wonBy(deals, end, end) * optimism) / 100) - wonBy(deals, end, day) - committed(deals, end, day);
  return deals.map((deal) => {
    const state = stateOn(deal.states, day);
    if (!isDue(state, end) || state.category === COMMIT || (state.amount ?? 0) > missing || !isBelieved(chance, deal))
      return deal;
    missing -= state.amount ?? 0;
    const changes = withChange(deal.changes, { day, isCommitted: true });
    return { ...deal, changes, states: statesOf(changes) };
  });
}

/** Sellers know something: a deal that will be won is committed more readily. */
function isBelieved(chance: Chance, deal: Deal): boolean {
  return (deal.states.at(-1)?.amount ?? 0) > 0 && chance.happens(deal.outcome === 'won' ? 80 : 55);
}

function committed(deals: readonly Deal[], end: Day, day: Day): number {
  return sum(
    deals.map(({ states }) => stateOn(states, day)).filter((state) => isDue(state, end) && state.category === COMMIT),
  );
}

/** What the quarter had won by that day. */
function wonBy(deals: readonly Deal[], end: Day, day: Day): number {
  const states = deals.map(({ states: all }) => stateOn(all, Math.min(day, LAST_DAY)));
  return sum(
    states.filter((state) => state?.stage.isWon === true && state.close >= quarterStart(end) && state.close <= end),
  );
}

function isDue(state: State | undefined, end: Day): state is State {
  return state?.stage.isClosed === false && state.close >= quarterStart(end) && state.close <= end;
}

function sum(states: readonly (State | undefined)[]): number {
  return states.reduce((total, state) => total + (state?.amount ?? 0), 0);
}
