import type { Chance } from '../chance.ts';
import { clamp, firstOfMonth, LAST_DAY, lastOfMonth, monthOf, quarterEnd, workday, type Day } from '../calendar.ts';
import type { Entry } from './process.ts';
import type { Plan } from './plan.ts';

/** From that day on the deal was expected to close on `close`. */
export interface CloseDate {
  readonly day: Day;
  readonly close: Day;
}

const PUSHES: readonly (readonly [number, number])[] = [
  [0, 5],
  [1, 12],
  [2, 22],
  [3, 25],
  [4, 20],
  [5, 16],
];
const PLANNED_AT_QUARTER_END = 60;
/** Percent of open deals, forgotten and alive, whose close date has passed. */
const PAST_DUE = { forgotten: 46, alive: 11 };
const AHEAD = [2, 18, 38, 60, 110];

/** The close dates a deal had, the first from its creation on; each later one lies in a later month. */
export function closeDatesOf(chance: Chance, plan: Plan, entries: readonly Entry[]): readonly CloseDate[] {
  const settled = plan.outcome === 'open' ? lastChange(plan, entries) : plan.end;
  const final = finalDate(chance, plan, settled);
  const dates = [...earlierDates(chance, plan.created, final), final];
  let logged = plan.created;
  return dates.map((close, index) => {
    const missed = dates[index - 1];
    if (missed !== undefined) logged = clamp(noticedOn(chance, missed), logged, settled);
    return { day: logged, close };
  });
}

function lastChange(plan: Plan, entries: readonly Entry[]): Day {
  return plan.isForgotten ? Math.max(plan.created + 8, entries.at(-1)?.day ?? plan.created) : LAST_DAY;
}

/** What was last expected: for closed deals a day in the month in which they did close. */
function finalDate(chance: Chance, plan: Plan, settled: Day): Day {
  if (plan.outcome !== 'open')
    return workday(chance.between(plan.end, Math.max(plan.end, lastOfMonth(monthOf(plan.end)))));
  if (chance.happens(plan.isForgotten ? PAST_DUE.forgotten : PAST_DUE.alive))
    return Math.max(
      plan.created + 1,
      plan.isForgotten ? chance.between(settled, LAST_DAY - 1) : LAST_DAY - chance.between(1, 45),
    );
  return plannedIn(chance, monthOf(LAST_DAY + chance.along(AHEAD)), LAST_DAY + 1);
}

function earlierDates(chance: Chance, created: Day, final: Day): readonly Day[] {
  const first = monthOf(created);
  const months = Array.from(
    { length: Math.max(0, Math.min(monthOf(final), monthOf(LAST_DAY) + 1) - first) },
    (_, index) => first + index,
  );
  return chance.some(months, chance.pickWeighted(PUSHES)).map((month) => plannedIn(chance, month, created + 1));
}

/** A day of that month, its last days when the month ends a quarter: that is when everyone promises to close. */
function plannedIn(chance: Chance, month: number, earliest: Day): Day {
  const last = lastOfMonth(month);
  const isQuarterEnd = last === quarterEnd(last) && chance.happens(PLANNED_AT_QUARTER_END);
  const day = isQuarterEnd ? last - chance.between(0, 3) : chance.between(firstOfMonth(month), last);
  return clamp(day, Math.min(earliest, last), last);
}

/** A missed date is moved about when it falls due, at quarter-end in the last days of the quarter. */
function noticedOn(chance: Chance, missed: Day): Day {
  const end = quarterEnd(missed);
  return end - missed <= 6 ? end - chance.between(0, 2) : missed + chance.between(-9, 5);
}
