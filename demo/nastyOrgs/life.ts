import type { Chance } from '../northgate/chance.ts';
import type { Clock } from './clock.ts';
import { INACTIVE, LOST, OPEN, RENAMED, WON, type Stage } from './stages.ts';
import type { Traits } from './traits.ts';

/** How a deal stood from a moment on. */
export interface Step {
  readonly day: number;
  readonly second: number;
  readonly stage: Stage;
  readonly amount: number | null;
  readonly close: number;
}

const LAST_SECOND = 86_399;

const YEAR_1900 = -25_567;
const YEAR_2999 = 376_199;

/**
 * The steps of a deal's life, in order: from its creation to its end, or to what comes after T.
 * @param order the open stages in their order
 */
export function lifeOf(chance: Chance, clock: Clock, traits: Traits, order: readonly Stage[] = OPEN): readonly Step[] {
  const end = endOf(chance, traits);
  const last = clock.before(480);
  const begin = last - (chance.happens(10) ? 0 : chance.between(0, traits.cycle));
  const first: Step = {
    day: begin,
    second: clock.second(chance.between(0, LAST_SECOND)),
    stage: order[chance.pick([0, 0, 0, 0, 1, 2])] ?? WON[0],
    amount: amountOf(chance, traits),
    close: last + chance.pick([0, 0, -20, 15, -45, 80]),
  };
  if (end !== null && chance.happens(traits.bornClosed))
    return withMore(chance, clock, traits, [{ ...first, day: last, stage: end, close: last }]);
  const steps = [first];
  for (let left = chance.between(0, 5); left > 0; left -= 1)
    steps.push(nextStep(chance, traits, order, steps.at(-1) ?? first, last));
  if (end !== null) steps.push(ended(chance, steps.at(-1) ?? first, end, last));
  if (traits.oddClose > 0 && chance.happens(traits.oddClose))
    steps.push({ ...(steps.pop() ?? first), close: chance.pick([YEAR_1900, YEAR_2999]) });
  return withMore(chance, clock, traits, steps);
}

function endOf(chance: Chance, { won, lost }: Traits): Stage | null {
  const ticket = chance.between(1, 100);
  if (ticket <= won) return chance.happens(90) ? WON[0] : WON[1];
  return ticket <= won + lost ? chance.pick(LOST) : null;
}

function amountOf(chance: Chance, traits: Traits): number | null {
  if (traits.vastAmount > 0 && chance.happens(traits.vastAmount)) return 1_000_000_000_000_000 - chance.between(0, 9);
  if (chance.happens(traits.noAmount)) return chance.pick([null, null, 0]);
  if (chance.happens(traits.credit)) return -chance.between(1, 90_000);
  if (chance.happens(traits.hugeAmount)) return 1_000_000_000 + chance.between(0, 999_999);
  return chance.pick([chance.between(1, 24_999), 25_000, 99_999, 100_000, chance.between(1, 400_000), 24_999]);
}

function nextStep(chance: Chance, traits: Traits, order: readonly Stage[], before: Step, last: number): Step {
  const isSame = chance.happens(traits.sameSecond);
  const day = isSame ? before.day : chance.between(before.day, Math.max(before.day, last));
  const second = isSame
    ? before.second
    : day === before.day
      ? chance.between(before.second, LAST_SECOND)
      : chance.between(0, LAST_SECOND);
  return {
    day,
    second,
    stage: stageAfter(chance, traits, order, before.stage),
    amount: chance.happens(25) ? amountOf(chance, traits) : before.amount,
    close: chance.happens(30) ? before.close + chance.pick([-10, 1, 5, 31, 62]) : before.close,
  };
}

function stageAfter(chance: Chance, traits: Traits, order: readonly Stage[], stage: Stage): Stage {
  if (chance.happens(traits.inactiveStage)) return INACTIVE;
  if (chance.happens(traits.renamedStage)) return RENAMED;
  const place = order.indexOf(stage);
  const next = Math.max(0, place + chance.pick([0, 1, 1, 1, 1, 2, 3, -1]));
  return order[Math.min(next, order.length - 1)] ?? stage;
}

function ended(chance: Chance, before: Step, stage: Stage, last: number): Step {
  const day = Math.max(before.day, last);
  const close = chance.happens(90) ? day : day + chance.pick([-3, -1, 1, 4]);
  return { ...before, day, second: day === before.day ? before.second : chance.between(0, LAST_SECOND), stage, close };
}

/** Reopenings, and what happens after T. */
function withMore(chance: Chance, clock: Clock, traits: Traits, steps: readonly Step[]): readonly Step[] {
  const all = [...steps];
  const last = (): Step => all.at(-1) ?? (steps[0] as Step);
  if (last().stage.isClosed && chance.happens(traits.reopened)) {
    const day = Math.min(clock.t, last().day + chance.between(0, 30));
    const isSame = day <= last().day;
    all.push({
      ...last(),
      day: isSame ? last().day : day,
      second: isSame ? last().second : 5000,
      stage: chance.pick([...OPEN, INACTIVE]),
    });
    if (chance.happens(50))
      all.push(ended(chance, last(), chance.pick([...WON, ...LOST]), clock.t - chance.between(0, 5)));
  }
  if (chance.happens(traits.afterT)) {
    const isAtMidnight = clock.hasMidnights && chance.happens(60);
    const day = isAtMidnight ? clock.t : clock.t + chance.pick([1, 1, 2, 30]);
    const second = chance.pick([0, 3600, 50_000]);
    all.push({
      ...last(),
      day,
      second: isAtMidnight ? clock.second(second) : second,
      stage: chance.pick([...OPEN, ...LOST, WON[0]]),
      close: day,
    });
  }
  return all;
}
