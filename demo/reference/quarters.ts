import { monthsFrom, dayOf, textOf, type Day } from './days.ts';
import type { Rows } from './rows.ts';

/** First and last day, both included. */
export interface Quarter {
  readonly first: Day;
  readonly last: Day;
}

const WANTED = 4;
const PAST = 8;

/**
 * The last four quarters that are full as of a day. Fiscal quarters of the org where they reach that day and follow without a gap;
 * else standard ones from the month in which the fiscal year begins.
 */
export function fullQuarters(rows: Rows, day: Day): readonly Quarter[] {
  return allFull(rows, day).slice(-WANTED);
}

/** The quarter ends before a day that a run looks back on, the latest first: eight at most, each with four full quarters of its own. */
export function pastEnds(rows: Rows, day: Day): readonly Day[] {
  return allFull(rows, day)
    .slice(WANTED - 1)
    .map(({ last }) => last)
    .filter((last) => last < day)
    .slice(-PAST)
    .toReversed();
}

/** All that follow up to a day without a gap, four at least. */
function allFull(rows: Rows, day: Day): readonly Quarter[] {
  const own = ownQuarters(rows);
  const reaching = own.findLast(({ first, last }) => first <= day && last >= day);
  const chain: Quarter[] = [];
  for (let one = reaching; one !== undefined; one = own.find(({ last }) => last + 1 === chain[0]?.first))
    chain.unshift(one);
  const full = chain.filter(({ last }) => last <= day);
  return full.length < WANTED ? standard(rows, day) : full;
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

function standard(rows: Rows, day: Day): readonly Quarter[] {
  const [organization] = rows.of('Organization', ['FiscalYearStartMonth']);
  const start = organization?.number('FiscalYearStartMonth') ?? 1;
  const anchor = dayOf(`1970-${String(start).padStart(2, '0')}-01`);
  const years = Number(textOf(day).slice(0, 4)) - 1970;
  const all = Array.from({ length: 24 }, (_, place) => {
    const first = monthsFrom(anchor, (years - 4) * 12 + place * 3);
    return { first, last: monthsFrom(first, 3) - 1 };
  });
  return all.filter(({ last }) => last <= day);
}
