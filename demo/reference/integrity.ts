import { total, worths, type Worth } from './commerce.ts';
import type { Day } from './days.ts';
import type { Figure } from './judge.ts';
import { percent, sum } from './numbers.ts';
import type { World } from './world.ts';

const LOGIN_DAYS = 7;

interface Owners {
  readonly owners: readonly (readonly Worth[])[];
  readonly skipped: number;
}

function wonByOwner(world: World): Owners {
  const known = worths(world, world.won());
  const owned = known.worths.filter(({ one }) => one.deal.owner !== null);
  const owners = [...Map.groupBy(owned, ({ one }) => one.deal.owner).values()];
  return { owners, skipped: known.skipped + known.worths.length - owned.length };
}

export function topCloserShare(world: World): Figure {
  const { owners, skipped } = wonByOwner(world);
  const totals = owners.map(total);
  return {
    value: (Math.max(...totals) / sum(totals)) * totals.length,
    sample: owners.flat().length,
    skipped,
    people: totals.length,
    isUnable: world.rates.isUnknown,
  };
}

/** The Gini coefficient of what owners won; one without a sum above 0 is skipped, as a person and not by the deals. */
export function revenueConcentration(world: World): Figure {
  const { owners, skipped } = wonByOwner(world);
  const counted = owners.filter((own) => total(own) > 0);
  const totals = counted.map(total).sort((a, b) => a - b);
  const n = totals.length;
  const weighted = sum(totals.map((amount, place) => (2 * (place + 1) - n - 1) * amount));
  return {
    value: weighted / (n * sum(totals)),
    sample: owners.flat().length,
    skipped,
    people: n,
    isUnable: world.rates.isUnknown,
  };
}

export function usersActive(world: World): Figure {
  const owners = new Set(world.open.deals.map(({ deal }) => deal.owner));
  const users = world.rows
    .of('User', ['Id', 'IsActive', 'LastLoginDate'])
    .filter((row) => row.is('IsActive') && owners.has(row.text('Id')));
  const logins = world.seesLogins ? loginDays(world) : null;
  const dayOf = (moment: number | null): Day[] => (moment === null ? [] : [world.rows.dayOfMoment(moment)]);
  const active = users.filter((row) => {
    const days = logins?.get(row.text('Id') ?? '') ?? (logins === null ? dayOf(row.number('LastLoginDate')) : []);
    return days.some((day) => day > world.t - LOGIN_DAYS && day <= world.t);
  });
  return {
    value: percent(active.length, users.length),
    sample: users.length,
    people: users.length,
    isUnable: logins === null && !world.isPresent,
  };
}

function loginDays(world: World): ReadonlyMap<string, readonly Day[]> {
  const rows = world.rows.of('LoginHistory', ['UserId', 'LoginTime', 'Status']);
  const days = new Map<string, Day[]>();
  for (const row of rows) {
    const [user, moment] = [row.text('UserId') ?? '', row.number('LoginTime')];
    const isIn = (row.text('Status') ?? 'Success') === 'Success';
    if (isIn && moment !== null) days.set(user, [...(days.get(user) ?? []), world.rows.dayOfMoment(moment)]);
  }
  return days;
}

/** Amount, account and type; no loss reason is chosen as shipped. */
export function closedFields(world: World): Figure {
  const { deals, skipped } = world.closed();
  const filled = deals.map(
    ({ deal, state }) => Number(state.amount !== null) + Number(deal.account !== null) + Number(deal.hasType),
  );
  return { value: percent(sum(filled), 3 * deals.length), sample: deals.length, skipped };
}
