import type { Chance } from '../chance.ts';
import type { Day } from '../calendar.ts';
import type { Entry } from './process.ts';
import type { Plan } from './plan.ts';

/** From that day on the deal was worth this much; null: nobody said. */
export interface Worth {
  readonly day: Day;
  readonly amount: number | null;
}

/** Percent of deals without an amount: lost, open past the first stage, open in it. */
const UNSAID = { lost: 38, open: 8, first: 34 };
const ERODED = 50;
const RAISED = 20;
const STEP = 500;

/** The amounts a deal had, the first from its creation on. Won deals are mostly cut before they close. */
export function worthOf(chance: Chance, plan: Plan, entries: readonly Entry[], final: number): readonly Worth[] {
  if (isUnsaid(chance, plan, entries)) return [{ day: plan.created, amount: null }];
  const first = { day: plan.created, amount: firstAmount(chance, final) };
  return first.amount === final ? [first] : [first, { day: lateDay(chance, plan, entries), amount: final }];
}

function isUnsaid(chance: Chance, plan: Plan, entries: readonly Entry[]): boolean {
  if (plan.outcome === 'won') return false;
  if (plan.outcome === 'lost') return chance.happens(UNSAID.lost);
  return chance.happens(entries.length === 1 ? UNSAID.first : UNSAID.open);
}

function firstAmount(chance: Chance, final: number): number {
  const percent = chance.pickWeighted([
    [chance.between(108, 150), ERODED],
    [chance.between(72, 97), RAISED],
    [100, 100 - ERODED - RAISED],
  ]);
  return percent === 100 ? final : Math.round((final * percent) / 100 / STEP) * STEP;
}

/** The price moves when the deal enters one of its last stages. */
function lateDay(chance: Chance, plan: Plan, entries: readonly Entry[]): Day {
  return (entries[entries.length - chance.between(1, Math.min(2, entries.length))] ?? { day: plan.created }).day;
}
