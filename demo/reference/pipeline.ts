import { monthOf, type Day } from './days.ts';
import type { State } from './deals.ts';
import type { Figure } from './judge.ts';
import { median, quantile, sum } from './numbers.ts';
import { shareOf } from './qualification.ts';
import type { Standing, World } from './world.ts';

const QUIET_DAYS = 60;
const GROUP = 20;
const BAND = 5;
const BANDS = [25_000, 100_000];

/** Neighbours in a history. */
export function moves(rows: readonly State[]): readonly (readonly [State, State])[] {
  return rows.slice(1).map((row, place) => [rows[place] ?? row, row] as const);
}

export function isBornClosed({ rows }: Standing): boolean {
  return rows[0]?.stage.isClosed === true;
}

export function stageSkips(world: World): Figure {
  const { deals, skipped } = world.won();
  const own = deals.filter(({ rows }) => rows.length > 0);
  return shareOf(own, skipped, (one) => isBornClosed(one) || moves(one.rows).some(([from, to]) => isSkip(from, to)));
}

function isSkip(from: State, to: State): boolean {
  return from.stage.rank !== null && to.stage.rank !== null && to.stage.rank - from.stage.rank > 1;
}

export function stageRegressions(world: World): Figure {
  const { deals, skipped, isTooFew } = grown(world);
  return { ...shareOf(deals, skipped, ({ rows }) => moves(rows).some(([from, to]) => isBack(from, to))), isTooFew };
}

function isBack({ stage: from }: State, { stage: to }: State): boolean {
  if (to.isClosed !== false) return false;
  if (from.isClosed === true) return true;
  return from.rank !== null && to.rank !== null && to.rank < from.rank;
}

export function closeDatePushes(world: World): Figure {
  const { deals, skipped, isTooFew } = grown(world);
  const pushes = deals.map(({ rows }) => moves(rows).filter(([from, to]) => isPush(from.close, to.close)).length);
  return { value: sum(pushes) / deals.length, sample: deals.length, skipped, isTooFew };
}

function isPush(from: Day | null, to: Day | null): boolean {
  return from !== null && to !== null && monthOf(to) > monthOf(from);
}

/** Closed in the window with history and not born closed; too few when over half are. */
function grown(world: World): { deals: readonly Standing[]; skipped: number; isTooFew: boolean } {
  const { deals, skipped } = world.closed();
  const own = deals.filter(({ rows }) => rows.length > 0);
  const born = own.filter(isBornClosed);
  return { deals: own.filter((one) => !isBornClosed(one)), skipped, isTooFew: 2 * born.length > own.length };
}

export function pastDueOpen(world: World): Figure {
  const { deals, skipped } = world.open;
  const dated = deals.filter(({ state }) => state.close !== null);
  return shareOf(dated, skipped + deals.length - dated.length, ({ state }) => (state.close ?? Infinity) < world.t);
}

export function staleOpen(world: World): Figure {
  const { deals, skipped } = world.open;
  const quietFrom = world.t - QUIET_DAYS;
  const known = deals.filter(({ deal, rows }) => rows.length > 0 && deal.createdDay !== null);
  const old = known.filter((one) => openSince(one) <= quietFrom);
  return shareOf(
    old,
    skipped + deals.length - known.length,
    ({ deal, rows }) =>
      !moves(rows).some(([from, to]) => to.day > quietFrom && isChange(from, to)) &&
      !world.activitiesOn(deal.id).some(({ day }) => day > quietFrom),
  );
}

/** Day of the creation, or of the last reopening. */
function openSince({ deal, rows }: Standing): Day {
  const reopened = moves(rows).findLast(([from, to]) => from.stage.isClosed === true && to.stage.isClosed === false);
  return reopened?.[1].day ?? deal.createdDay ?? Infinity;
}

function isChange(from: State, to: State): boolean {
  return from.stage.name !== to.stage.name || from.amount !== to.amount || from.close !== to.close;
}

export function amountSet(world: World): Figure {
  const { deals, skipped } = world.open;
  const ranked = deals.filter(({ state }) => state.stage.rank !== null);
  const beyond = ranked.filter(({ state }) => (state.stage.rank ?? 0) > 1);
  return shareOf(beyond, skipped + deals.length - ranked.length, ({ state }) => (state.amount ?? 0) > 0);
}

/** Whole days from creation to close; null without one of them. */
export function cycleOf({ deal, state }: Standing): number | null {
  return deal.createdDay === null || state.close === null ? null : state.close - deal.createdDay;
}

export function cycleSpread(world: World): Figure {
  const { deals, skipped } = world.won();
  const born = deals.filter(isBornClosed);
  const own = deals.filter((one) => !isBornClosed(one));
  const usable = own.filter((one) => (cycleOf(one) ?? -1) >= 0);
  const { groups, left } = groupsOf(world, usable);
  const spreads = groups.map((group) => ({ n: group.length, spread: spreadOf(group) }));
  const used = spreads.filter(({ spread }) => Number.isFinite(spread));
  const sample = sum(used.map(({ n }) => n));
  const flat = sum(spreads.map(({ n }) => n)) - sample;
  return {
    value: sum(used.map(({ n, spread }) => n * spread)) / sample,
    sample,
    skipped: skipped + own.length - usable.length + left + flat,
    isTooFew: 2 * born.length > deals.length,
  };
}

/** Not finite when the median is 0. */
function spreadOf(group: readonly Standing[]): number {
  const days = group.map((one) => cycleOf(one) ?? 0);
  const middle = median(days);
  return middle === 0 ? NaN : (quantile(days, 0.75) - quantile(days, 0.25)) / middle;
}

/** Record types of twenty, else bands of the amount; with those of no band or of too small a one as left. */
function groupsOf(
  world: World,
  deals: readonly Standing[],
): { groups: readonly (readonly Standing[])[]; left: number } {
  const byType = [...Map.groupBy(deals, ({ deal }) => deal.recordType).values()].filter(
    ({ length }) => length >= GROUP,
  );
  if (byType.length > 0) return { groups: byType, left: 0 };
  const bands = Map.groupBy(deals, ({ deal, state }) => bandOf(world.corporate(deal, state.amount, state.close)));
  bands.delete(null);
  const groups = [...bands.values()].filter(({ length }) => length >= BAND);
  return { groups, left: deals.length - sum(groups.map(({ length }) => length)) };
}

function bandOf(amount: number | null): number | null {
  return amount === null ? null : BANDS.filter((limit) => amount >= limit).length;
}

export function activityLogged(world: World): Figure {
  const { deals, skipped } = world.open;
  return shareOf(deals, skipped, ({ deal }) => world.activitiesOn(deal.id).some(({ day }) => day > world.t - 30));
}
