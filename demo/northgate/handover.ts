import type { Chance } from './chance.ts';
import { LAST_DAY, type Day } from './calendar.ts';
import type { Deal } from './deals/deal.ts';
import { teamOn, type Person } from './people.ts';

/** What somebody made of a won deal. */
export type Follow = 'contract' | 'order' | 'case' | 'task' | 'asset';

export interface Handover {
  readonly deal: Deal;
  readonly follow: Follow;
  readonly owner: Person;
  readonly day: Day;
}

/** Percent of new customers handed over within a month, of the rest handed over late, and of other wins that leave a record. */
const IN_TIME = 46;
const LATE = 40;
const OTHERS = 58;
const FOLLOWS: readonly (readonly [Follow, number])[] = [
  ['contract', 38],
  ['order', 28],
  ['case', 14],
  ['task', 12],
  ['asset', 8],
];

/** What followed the wins, as far as it followed by the as-of date. */
export function handovers(chance: Chance, people: readonly Person[], deals: readonly Deal[]): readonly Handover[] {
  return deals
    .filter(({ outcome }) => outcome === 'won')
    .flatMap((deal) => {
      const day = dayAfter(chance, deal);
      return day === undefined || day > LAST_DAY ? [] : followsOn(chance, people, deal, day);
    });
}

function dayAfter(chance: Chance, deal: Deal): Day | undefined {
  const isNew = deal.kind === 'new';
  if (chance.happens(isNew ? IN_TIME : OTHERS)) return deal.end + chance.between(1, 27);
  return isNew && chance.happens(LATE) ? deal.end + chance.between(36, 85) : undefined;
}

function followsOn(chance: Chance, people: readonly Person[], deal: Deal, day: Day): readonly Handover[] {
  const first = chance.pickWeighted(FOLLOWS);
  const owner = chance.pickWeighted(teamOn(people, 'success', day));
  const follows: readonly Follow[] = first === 'contract' && chance.happens(45) ? [first, 'order'] : [first];
  return follows.map((follow) => ({ deal, follow, owner, day }));
}
