import type { Day } from './days.ts';
import type { Figure } from './judge.ts';
import { percent, sum } from './numbers.ts';
import type { State } from './deals.ts';
import type { Row } from './rows.ts';
import type { Standing, World } from './world.ts';

const FEWEST_LOST = 10;
const SMALLEST_SHARE_LOST = 0.1;
const GOOD_TO_BE_TRUE = 60;
const FEWEST_WON = 10;
const LEAD_AGE = 30;

export function winRate(world: World): Figure {
  const { deals, skipped, undated } = world.closed();
  const own = deals.filter(({ deal }) => deal.type !== 'renewal');
  const renewals = undated.filter(({ type }) => type === 'renewal').length;
  const lost = own.filter(({ state }) => !state.stage.isWon).length;
  const value = percent(own.length - lost, own.length);
  const isTooFew = lost < FEWEST_LOST || lost < SMALLEST_SHARE_LOST * own.length;
  return {
    value,
    sample: own.length,
    skipped: skipped - renewals,
    isTooFew,
    ...(value > GOOD_TO_BE_TRUE && { cap: 3 }),
  };
}

export function leadConversion(world: World): Figure {
  const leads = world
    .createdByT('Lead', ['IsConverted', 'ConvertedDate'])
    .map((row) => ({ row, created: world.createdDay(row) }));
  const dated = leads.filter(({ created }) => created !== null);
  const asked = dated.filter(
    ({ created }) => created !== null && created >= world.windowStart && created <= world.t - LEAD_AGE,
  );
  const usable = asked.filter(({ row, created }) => !row.is('IsConverted') || isDatedWell(row, created ?? NaN));
  const converted = usable.filter(
    ({ row }) => row.is('IsConverted') && (row.day('ConvertedDate') ?? Infinity) <= world.t,
  );
  const skipped = leads.length - dated.length + asked.length - usable.length;
  return { value: percent(converted.length, usable.length), sample: usable.length, skipped };
}

/** Converted on a day that is not before the creation; in another time zone it may be the day before. */
function isDatedWell(row: Row, created: Day): boolean {
  const converted = row.day('ConvertedDate');
  return converted !== null && converted >= created - 1;
}

export function earlyDisqualification(world: World): Figure {
  const { deals, skipped } = world.lost();
  const half = Math.floor(world.stages.count / 2);
  const ranks = deals.map(({ rows }) => lastOpen(rows)?.stage.rank ?? null).filter((rank) => rank !== null);
  return {
    value: percent(ranks.filter((rank) => rank <= half).length, ranks.length),
    sample: ranks.length,
    skipped: skipped + deals.length - ranks.length,
    isTooFew: world.won().deals.length < FEWEST_WON,
  };
}

function lastOpen(rows: readonly State[]): State | undefined {
  return rows.findLast(({ stage }) => stage.isClosed !== true);
}

export function contactRoles(world: World): Figure {
  const { deals, skipped } = world.open;
  const roles = world.createdByT('OpportunityContactRole', ['OpportunityId']);
  const counts = Map.groupBy(roles, (row) => row.text('OpportunityId'));
  const known = deals.filter(({ deal }) => (counts.get(deal.id)?.length ?? 0) >= 2);
  return { value: percent(known.length, deals.length), sample: deals.length, skipped };
}

export function firmographics(world: World): Figure {
  const fields = ['Id', 'Industry', 'NumberOfEmployees', 'BillingCountry', 'IsPersonAccount'];
  const accounts = new Map(world.rows.of('Account', fields).map((row) => [row.text('Id'), row]));
  const { deals, skipped } = world.open;
  const with_ = deals.filter(({ deal }) => deal.account !== null);
  const firms = with_
    .map(({ deal }) => accounts.get(deal.account))
    .filter((row) => row !== undefined)
    .filter((row) => !row.is('IsPersonAccount'));
  const filled = firms.map(
    (row) =>
      Number(row.text('Industry') !== null) +
      Number(row.number('NumberOfEmployees') !== null) +
      Number(row.text('BillingCountry') !== null),
  );
  return {
    value: percent(sum(filled), 3 * firms.length),
    sample: firms.length,
    skipped: skipped + with_.length - firms.length,
  };
}

export function sourceKnown(world: World): Figure {
  const dated = world.existing.filter(({ createdDay }) => createdDay !== null);
  const own = dated.filter(({ createdDay }) => (createdDay ?? -Infinity) >= world.windowStart);
  return {
    value: percent(own.filter(({ hasSource }) => hasSource).length, own.length),
    sample: own.length,
    skipped: world.existing.length - dated.length,
  };
}

export function nextStep(world: World): Figure {
  return shareOf(world.open.deals, world.open.skipped, ({ deal }) => deal.hasNextStep);
}

/** Share of deals for which something holds. */
export function shareOf(deals: readonly Standing[], skipped: number, holds: (one: Standing) => boolean): Figure {
  return { value: percent(deals.filter(holds).length, deals.length), sample: deals.length, skipped };
}
