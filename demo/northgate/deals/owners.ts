import type { Chance } from '../chance.ts';
import { LAST_DAY } from '../calendar.ts';
import { founderOf, teamOn, type Person, type Team } from '../people.ts';
import type { Plan } from './plan.ts';

/** From this amount on the founder takes part, and mostly takes over. */
const LARGE = 75_000;
const FOUNDER_TAKES_WON = 73;
const FOUNDER_TAKES_OTHERS = 30;
const CUSTOMER_SUCCESS_RENEWS = 18;

export interface Crew {
  /** Who opened the deal and makes its changes. */
  readonly seller: Person;
  /** Who owns it in the end: for the large ones, mostly the founder. */
  readonly owner: Person;
}

export function crewOf(chance: Chance, people: readonly Person[], plan: Plan, size: number): Crew {
  const seller = sellerOf(chance, people, plan);
  const takes = plan.outcome === 'won' ? FOUNDER_TAKES_WON : FOUNDER_TAKES_OTHERS;
  const isFounders = plan.kind === 'new' && size >= LARGE && !plan.isForgotten && chance.happens(takes);
  return { seller, owner: isFounders ? founderOf(people) : seller };
}

/** Someone who stays as long as the deal is worked: of those who left, only finished and forgotten deals remain. */
function sellerOf(chance: Chance, people: readonly Person[], plan: Plan): Person {
  const until = plan.outcome === 'open' && !plan.isForgotten ? LAST_DAY : plan.end;
  return chance.pickWeighted(teamOn(people, teamFor(chance, plan), Math.min(until, LAST_DAY)));
}

function teamFor(chance: Chance, plan: Plan): Team {
  if (plan.kind === 'new') return plan.account.size === 'large' ? 'enterprise' : 'midMarket';
  return plan.kind === 'renewal' && chance.happens(CUSTOMER_SUCCESS_RENEWS) ? 'success' : 'accounts';
}
