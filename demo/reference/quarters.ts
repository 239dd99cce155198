import { monthsFrom, dayOf, textOf, type Day } from './days.ts';
import type { Rows } from './rows.ts';

/** First and last day, both included. */
export interface Quarter {
  readonly first: Day;
  readonly last: Day;
}

const WANTED = 4;

/**
 * The last four quarters that are full as of a day. Fiscal quarters of the org where they reach that day and follow without a gap;
 * else standard ones from the month in which the fiscal year begins.
 */
export function fullQuarters(rows: Rows, day: Day): readonly Quarter[] {
  const own = ownQuarters(rows);
  const full = own.filter(({ last }) => last <= day).slice(-WANTED);
  const reaching = own.filter(({ first, last }) => first <= day && last >= day).slice(-1);
  const chain = [...full.filter(({ last }) => last !== day), ...reaching];
  const isWhole = full.length === WANTED && reaching.length === 1 && chain.every(follows);
  return isWhole ? full : standard(rows, day);
}

/** By their ends. Rows of the same days count once, of two that end on one day the longer; one without its days counts for none. */
function ownQuarters(rows: Rows): readonly Quarter[] {
  const byEnd = new Map<Day, Quarter>();
  for (const row of rows.of('Period', ['Type', 'StartDate', 'EndDate'])) {
    const [first, last] = [row.day('StartDate'), row.day('EndDate')];
    if (row.text('Type') !== 'Quarter' || first === null || last === null || first > last) continue;
    if (first < (byEnd.get(last)?.first ?? Infinity)) byEnd.set(last, { first, last });
  }
  return [...byEnd.values()].sort((a, b) => a.last - b.last);
}

function follows({ first }: Quarter, place: number, chain: readonly Quarter[]): boolean {
  const before = chain[place - 1];
  return before === undefined || before.last + 1 === first;
}

function standard(rows: Rows, day: Day): readonly Quarter[] {
  const [organization] = rows.of('Organization', ['FiscalYearStartMonth']);
  const start = organization?.number('FiscalYearStartMonth') ?? 1;
  const anchor = dayOf(`1970-${String(start).padStart(2, '0')}-01`);
  const years = Number(textOf(day).slice(0, 4)) - 1970;
  const all = Array.from({ length: 16 }, (_, place) => {
    const first = monthsFrom(anchor, (years - 2) * 12 + place * 3);
    return { first, last: monthsFrom(first, 3) - 1 };
  });
  return all.filter(({ last }) => last <= day).slice(-WANTED);
}
