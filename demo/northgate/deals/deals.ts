import type { Account } from '../accounts.ts';
import type { Chance } from '../chance.ts';
import { dateOf } from '../calendar.ts';
import { idsUnder } from '../ids.ts';
import { linesOf, total } from '../lines.ts';
import type { Person } from '../people.ts';
import type { Product } from '../products.ts';
import { worthOf } from './amounts.ts';
import { closeDatesOf } from './closeDates.ts';
import type { Deal } from './deal.ts';
import { forecastCalls } from './forecastCalls.ts';
import { crewOf } from './owners.ts';
import type { Kind, Plan } from './plan.ts';
import { entriesOf } from './process.ts';
import { sizeOf } from './sizes.ts';
import { changesOf, statesOf } from './states.ts';
import { plansOf } from './timeline.ts';

const KIND_NAMES: Readonly<Record<Kind, string>> = { new: 'Platform', expansion: 'Expansion', renewal: 'Renewal' };

/** All deals of the firm, by day of creation, as the forecast calls left them. */
export function dealsOf(
  chance: Chance,
  people: readonly Person[],
  accounts: readonly Account[],
  products: readonly Product[],
): readonly Deal[] {
  const nextId = idsUnder('006');
  const plans = accounts.flatMap((account) => plansOf(chance, account)).sort((a, b) => a.created - b.created);
  return forecastCalls(
    chance,
    plans.map((plan) => dealOf(chance, plan, people, products, nextId())),
  );
}

function dealOf(chance: Chance, plan: Plan, people: readonly Person[], products: readonly Product[], id: string): Deal {
  const size = sizeOf(chance, plan.kind, plan.account);
  const entries = entriesOf(chance, plan);
  const lines = linesOf(chance, plan, size, products);
  const worth = worthOf(chance, plan, entries, lines.length > 0 ? total(lines) : Math.round(size / 100) * 100);
  const changes = changesOf(worth, closeDatesOf(chance, plan, entries), entries);
  const { year, month } = dateOf(plan.created);
  return {
    ...plan,
    ...crewOf(chance, people, plan, size),
    id,
    name: `${plan.account.name} ${KIND_NAMES[plan.kind]} ${year}-${String(month).padStart(2, '0')}`,
    lines: worth[0]?.amount === null ? [] : lines,
    changes,
    states: statesOf(changes),
  };
}
