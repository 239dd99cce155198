import type { Figure } from './judge.ts';
import { deviation, percent, sum } from './numbers.ts';
import { isBornClosed } from './pipeline.ts';
import { shareOf } from './qualification.ts';
import type { Row } from './rows.ts';
import type { Chosen, Standing, World } from './world.ts';

const QUARTER_END = 14;

export function lineItems(world: World): Figure {
  return withChild(world, 'OpportunityLineItem');
}

export function quoted(world: World): Figure {
  return { ...withChild(world, 'Quote'), isNotApplicable: !world.rows.has('Quote') };
}

function withChild(world: World, object: string): Figure {
  const { deals, skipped } = world.won();
  const parents = new Set(world.createdByT(object, ['OpportunityId']).map((row) => row.text('OpportunityId')));
  return shareOf(deals, skipped, ({ deal }) => parents.has(deal.id));
}

/** A line of a won deal: what it was sold for and what the list says, in corporate currency. */
interface Line {
  readonly deal: string;
  readonly total: number;
  readonly list: number;
}

export function discount(world: World): Figure {
  const { lines, skipped } = linesOf(world);
  const list = sum(lines.map((line) => line.list));
  return { value: 100 - percent(sum(lines.map(({ total }) => total)), list), sample: lines.length, skipped };
}

export function discountSpread(world: World): Figure {
  // A discount is a ratio within one deal, which needs no rate.
  const { lines, broken } = linesOf(world, (amount) => amount);
  const deals = [...Map.groupBy(lines, ({ deal }) => deal).values()].map(
    (own) => 100 - percent(sum(own.map(({ total }) => total)), sum(own.map(({ list }) => list))),
  );
  return { value: deviation(deals), sample: deals.length, skipped: broken };
}

/** The usable lines; broken are those with a list price that lack something else. */
function linesOf(
  world: World,
  worthOf: WorthOf = (amount, { deal, state }) => world.corporate(deal, amount, state.close),
): { lines: readonly Line[]; skipped: number; broken: number } {
  const chosen = world.won();
  const won = new Map(chosen.deals.map((one) => [one.deal.id, one]));
  const fields = ['OpportunityId', 'ListPrice', 'Quantity', 'TotalPrice'];
  const own = world.createdByT('OpportunityLineItem', fields).flatMap((row) => {
    const one = won.get(row.text('OpportunityId') ?? '');
    return one === undefined ? [] : [{ row, one }];
  });
  const listed = own.filter(({ row }) => (row.number('ListPrice') ?? 0) > 0);
  const lines = listed.map(({ row, one }) => lineOf(row, one, worthOf)).filter((line) => line !== null);
  const broken = chosen.skipped + listed.length - lines.length;
  return { lines, skipped: broken + own.length - listed.length, broken };
}

type WorthOf = (amount: number | null, one: Standing) => number | null;

function lineOf(row: Row, one: Standing, worthOf: WorthOf): Line | null {
  const [price, quantity] = [row.number('ListPrice'), row.number('Quantity')];
  const list = worthOf(price === null || quantity === null ? null : price * quantity, one);
  const total = worthOf(row.number('TotalPrice'), one);
  return list === null || total === null ? null : { deal: one.deal.id, total, list };
}

/** A deal with what it is worth in corporate currency. */
export interface Worth {
  readonly one: Standing;
  readonly amount: number;
}

/** Deals by their amount: credits leave without being skipped, deals without amount or rate are skipped. */
export function worths(world: World, { deals, skipped }: Chosen): { worths: readonly Worth[]; skipped: number } {
  const valued = deals.map((one) => ({ one, amount: world.corporate(one.deal, one.state.amount, one.state.close) }));
  const known = valued.flatMap(({ one, amount }) => (amount === null ? [] : [{ one, amount }]));
  return { worths: known.filter(({ amount }) => amount >= 0), skipped: skipped + deals.length - known.length };
}

export function total(all: readonly Worth[]): number {
  return sum(all.map(({ amount }) => amount));
}

export function amountErosion(world: World): Figure {
  const chosen = world.won();
  const born = chosen.deals.filter(isBornClosed);
  const own = chosen.deals.filter((one) => !isBornClosed(one));
  const known = worths(world, { deals: own, skipped: chosen.skipped });
  const fallen = known.worths.flatMap(({ one, amount }) => {
    const highest = Math.max(...one.rows.map((row) => row.amount ?? -Infinity));
    const high = Number.isFinite(highest) ? world.corporate(one.deal, highest, one.state.close) : null;
    return high === null ? [] : [{ amount, high }];
  });
  const high = sum(fallen.map((one) => one.high));
  return {
    value: percent(high - sum(fallen.map(({ amount }) => amount)), high),
    sample: fallen.length,
    skipped: known.skipped + known.worths.length - fallen.length,
    isTooFew: 2 * born.length > chosen.deals.length,
    isUnable: world.rates.isUnknown,
  };
}

export function quarterEndLoad(world: World): Figure {
  const { worths: won, skipped } = wonInQuarters(world);
  const late = won.filter(({ one }) =>
    world.quarters.some(({ last }) => (one.state.close ?? 0) > last - QUARTER_END && (one.state.close ?? 0) <= last),
  );
  return {
    value: percent(total(late), total(won)),
    sample: won.length,
    skipped,
    isUnable: world.rates.isUnknown,
  };
}

/** Won deals that closed in the last four full quarters. */
export function wonInQuarters(world: World): { worths: readonly Worth[]; skipped: number } {
  const [first, last] = [world.quarters[0]?.first ?? Infinity, world.quarters.at(-1)?.last ?? -Infinity];
  return worths(world, world.won(first, last));
}

export function expansionShare(world: World): Figure {
  const { deals, skipped } = world.won();
  const mapped = deals.filter(({ deal }) => deal.type !== null);
  const own = mapped.filter(({ deal }) => deal.type !== 'renewal');
  const known = worths(world, { deals: own, skipped });
  const grown = known.worths.filter(({ one }) => one.deal.type === 'expansion');
  return {
    value: percent(total(grown), total(known.worths)),
    sample: known.worths.length,
    skipped: known.skipped,
    isUnable: 2 * mapped.length < deals.length || world.rates.isUnknown,
  };
}
