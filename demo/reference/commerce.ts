import type { Day } from './days.ts';
import type { State } from './deals.ts';
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
  const value = list > 0 ? 100 - percent(sum(lines.map(({ total }) => total)), list) : null;
  return { value, sample: lines.length, skipped, isUnable: world.rates.isUnknown };
}

export function discountSpread(world: World): Figure {
  // A discount is a ratio within one deal, which needs no rate.
  const { lines, broken } = linesOf(world, (amount) => amount);
  const whole = lines.filter(({ deal }) => !broken.has(deal));
  const discounts = [...Map.groupBy(whole, ({ deal }) => deal).values()]
    .map((own) => ({ total: sum(own.map(({ total }) => total)), list: sum(own.map(({ list }) => list)) }))
    .filter(({ list }) => list > 0)
    .map(({ total, list }) => 100 - percent(total, list));
  return { value: deviation(discounts), sample: discounts.length, skipped: world.won().skipped + broken.size };
}

/** The usable lines; broken are the deals of those with a list price above 0 that lack something else. */
function linesOf(
  world: World,
  worthOf: WorthOf = (amount, { deal, state }) => world.corporate(deal, amount, state.close),
): { lines: readonly Line[]; skipped: number; broken: ReadonlySet<string> } {
  const chosen = world.won();
  const won = new Map(chosen.deals.map((one) => [one.deal.id, one]));
  const fields = ['OpportunityId', 'ListPrice', 'Quantity', 'TotalPrice'];
  const own = world.createdByT('OpportunityLineItem', fields).flatMap((row) => {
    const one = won.get(row.text('OpportunityId') ?? '');
    return one === undefined ? [] : [{ row, one }];
  });
  const unlisted = own.filter(({ row }) => row.number('ListPrice') === null);
  const listed = own
    .filter(({ row }) => (row.number('ListPrice') ?? 0) > 0)
    .map(({ row, one }) => ({ deal: one.deal.id, line: lineOf(row, one, worthOf) }));
  const lines = listed.map(({ line }) => line).filter((line) => line !== null);
  const broken = new Set(listed.filter(({ line }) => line === null).map(({ deal }) => deal));
  return { lines, skipped: chosen.skipped + unlisted.length + listed.length - lines.length, broken };
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
  const asked = deals.filter(({ state }) => !isCredit(state));
  const valued = asked.map((one) => ({ one, amount: world.corporate(one.deal, one.state.amount, one.state.close) }));
  const known = valued.flatMap(({ one, amount }) => (amount === null ? [] : [{ one, amount }]));
  return { worths: known, skipped: skipped + asked.length - known.length };
}

/** Whether its currency has a rate does not matter. */
export function isCredit({ amount }: State): boolean {
  return amount !== null && amount < 0;
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
  const { worths: won, skipped } = worths(world, world.won(...wonSpan(world)));
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

/** First and last day of the last four full quarters. */
export function wonSpan(world: World): readonly [Day, Day] {
  return [world.quarters[0]?.first ?? Infinity, world.quarters.at(-1)?.last ?? -Infinity];
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
