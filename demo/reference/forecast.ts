import { isCredit, total, wonSpan, worths } from './commerce.ts';
import type { Day } from './days.ts';
import type { State } from './deals.ts';
import type { Figure } from './judge.ts';
import { median, percent, sum } from './numbers.ts';
import { cycleOf } from './pipeline.ts';
import { winRate } from './qualification.ts';
import type { Quarter } from './quarters.ts';
import type { World } from './world.ts';

const AHEAD = 60;
const SHORT_CYCLE = 60;
const DUE = 90;
const FEWEST_QUARTERS = 2;
const LATE = 3;
const FEWEST = 20;
/** Labelled Commit. */
const COMMIT = 'Forecast';

interface Amounts {
  readonly amount: number;
  readonly count: number;
  readonly skipped: number;
}

export function commitError(world: World): Figure {
  const { skipped } = world.won();
  const quarters = world.quarters.map((quarter) => {
    const won = worths(world, { ...world.won(quarter.first, quarter.last), skipped: 0 });
    const foreseen = amountsBy(world, quarter.last - AHEAD, quarter, isForeseen);
    return { actual: total(won.worths), count: won.worths.length, skipped: won.skipped + foreseen.skipped, foreseen };
  });
  const own = quarters.filter(({ actual }) => actual > 0);
  const errors = own.map(({ actual, foreseen }) => (100 * Math.abs(foreseen.amount - actual)) / actual);
  const cycles = world
    .won()
    .deals.map(cycleOf)
    .filter((days) => days !== null)
    .filter((days) => days >= 0);
  return {
    value: sum(errors) / errors.length,
    sample: sum(own.map(({ count }) => count)),
    skipped: skipped + sum(quarters.map((quarter) => quarter.skipped)),
    isNotApplicable: median(cycles) < SHORT_CYCLE,
    isUnable: world.rates.isUnknown,
  };
}

function isForeseen({ stage, category }: State): boolean {
  return stage.isWon || (stage.isClosed === false && category === COMMIT);
}

/** Amounts of the deals that were due in a quarter and meant, by the state at the end of a day. */
function amountsBy(world: World, day: Day, { first, last }: Quarter, isMeant: (state: State) => boolean): Amounts {
  let [amount, count, skipped] = [0, 0, 0];
  for (const deal of world.existing) {
    const state = world.stateBy(deal, day);
    if (state === undefined || !isMeant(state)) continue;
    if (state.close === null || state.close < first || state.close > last || isCredit(state)) continue;
    const worth = world.corporate(deal, state.amount, state.close);
    if (worth === null) skipped += 1;
    else [amount, count] = [amount + worth, count + 1];
  }
  return { amount, count, skipped };
}

export function slippage(world: World): Figure {
  let [due, slipped, sample, skipped] = [0, 0, 0, 0];
  for (const { first, last } of world.quarters)
    for (const deal of world.existing) {
      const [before, after] = [world.stateBy(deal, first), world.stateBy(deal, last)];
      if (before === undefined || after === undefined || before.stage.isClosed === true) continue;
      if (before.close === null || before.close < first || before.close > last) continue;
      const worth = world.corporate(deal, before.amount, before.close);
      const isStageKnown = before.stage.isClosed !== null && after.stage.isClosed !== null;
      if (isStageKnown && isCredit(before)) continue;
      if (!isStageKnown || worth === null) skipped += 1;
      else {
        sample += 1;
        due += worth;
        slipped += after.stage.isClosed === true ? 0 : worth;
      }
    }
  return { value: percent(slipped, due), sample, skipped, isUnable: world.rates.isUnknown };
}

export function pipelineCoverage(world: World): Figure {
  const { deals } = world.open;
  const dated = deals.filter(({ state }) => state.close !== null);
  const due = dated.filter(({ state: { close } }) => close !== null && close > world.t && close <= world.t + DUE);
  const open = worths(world, { deals: due, skipped: deals.length - dated.length });
  const told = dated.length - due.length + open.worths.length;
  const [first, last] = wonSpan(world);
  const won = worths(world, { deals: world.won(first, last).deals, skipped: world.closed().skipped });
  const rate = winRate(world);
  const firstWin = Math.min(...world.everWon.map(({ state }) => state.close ?? Infinity));
  const since = world.quarters.filter(({ last }) => last >= firstWin).length;
  const quarterly = total(won.worths) / Math.max(FEWEST_QUARTERS, since);
  return {
    value: ((total(open.worths) / quarterly) * (rate.value ?? NaN)) / 100,
    sample: won.worths.length,
    skipped: open.skipped + won.skipped,
    isTooFew:
      rate.isTooFew === true || rate.sample < FEWEST || (rate.skipped ?? 0) > rate.sample || open.skipped > told,
    isUnable: world.rates.isUnknown,
  };
}

/** A deal's first row in an open stage. */
interface Entry {
  readonly stage: string | null;
  readonly probability: number;
  readonly isWon: boolean;
}

export function calibration(world: World): Figure {
  const { deals, skipped } = world.closed();
  let [sample, lacking] = [0, 0];
  const entries: Entry[] = [];
  for (const { rows, state } of deals) {
    const first = new Map<string | null, State>();
    for (const row of rows)
      if (row.stage.isClosed === false && !first.has(row.stage.name)) first.set(row.stage.name, row);
    const own = [...first].flatMap(([stage, { probability }]) =>
      probability === null ? [] : [{ stage, probability, isWon: state.stage.isWon }],
    );
    entries.push(...own);
    if (own.length > 0) sample += 1;
    else if (first.size > 0) lacking += 1;
  }
  const distances = [...Map.groupBy(entries, ({ stage }) => stage).values()].map((own) => {
    const mean = sum(own.map(({ probability }) => probability)) / own.length;
    return Math.abs(mean - percent(own.filter(({ isWon }) => isWon).length, own.length)) * own.length;
  });
  return { value: sum(distances) / entries.length, sample, skipped: skipped + lacking };
}

export function quarterEndEdits(world: World): Figure {
  let [all, late] = [0, 0];
  const deals = new Set<string>();
  for (const { id, history } of world.existing)
    for (const [place, to] of history.entries()) {
      const from = history[place - 1];
      const quarter = world.quarters.find(({ first, last }) => to.day >= first && to.day <= last);
      if (from === undefined || quarter === undefined) continue;
      const changes = Number(from.stage.name !== to.stage.name) + Number(from.close !== to.close);
      all += changes;
      late += to.day > quarter.last - LATE ? changes : 0;
      if (changes > 0) deals.add(id);
    }
  return { value: percent(late, all), sample: all, isTooFew: deals.size < FEWEST };
}
