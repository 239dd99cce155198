import { LAST_DAY, dateOf, quarterEnd, quarterStart, YEAR, type Day } from '../calendar.ts';

/** Metric id → one SELECT with one value: what the metric's definition makes of the rows in the store. */
export type Rates = Readonly<Record<string, string>>;

const DAY_MS = 86_400_000;

/** The as-of date as a column holds it, quoted; with days to add. */
export function day(offset = 0): string {
  return `'${iso(LAST_DAY + offset)}'`;
}

/** The first moment of a day so many days from the as-of date, as a column holds moments. */
export function startOf(offset: number): number {
  return (LAST_DAY + offset) * DAY_MS;
}

export const FIRST_IN_YEAR = day(1 - YEAR);
export const LAST_IN_YEAR = day();

/** Not after the as-of date, within the year that ends on it. */
export function inYear(dateField: string): string {
  return `${dateField} BETWEEN ${FIRST_IN_YEAR} AND ${LAST_IN_YEAR}`;
}

/** The same for a moment. */
export function momentInYear(field: string): string {
  return `${field} >= ${startOf(1 - YEAR)} AND ${field} < ${startOf(1)}`;
}

/** The day of a moment, as text. */
export function dayOf(field: string): string {
  return `date(${field} / 1000, 'unixepoch')`;
}

/** Percent of `rows` that meet the condition. */
export function percent(condition: string, rows: string): string {
  return `SELECT 100.0 * SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END) / COUNT(*) AS value FROM ${rows}`;
}

/** The quantile of the values `v` that the query gives, by linear interpolation between neighbours. */
export function quantile(fraction: number, values: string): string {
  return `(SELECT SUM(v * MAX(0, 1 - ABS(place - (n - 1) * ${fraction})))
    FROM (SELECT v, ROW_NUMBER() OVER (ORDER BY v) - 1 AS place, COUNT(*) OVER () AS n FROM (${values})))`;
}

export const NEW = `Type = 'New Customer'`;
export const EXPANSION = `Type = 'Existing Customer - Upgrade'`;
export const RENEWAL = `Type = 'Existing Customer - Replacement'`;

/** History rows with the row before them; `place` is 1 to 6 for the open stages in use and 7 for the won one, else null. */
export const HISTORY = `history AS (
  SELECT h.OpportunityId, h.StageName, h.Amount, h.CloseDate, h.Probability, h.ForecastCategory, h.CreatedDate, s.IsClosed, s.IsWon,
    CASE WHEN s.IsWon THEN 7 WHEN s.IsActive AND NOT s.IsClosed THEN s.SortOrder END AS place,
    LAG(h.StageName) OVER deal AS lastStage, LAG(h.Amount) OVER deal AS lastAmount, LAG(h.CloseDate) OVER deal AS lastClose,
    ROW_NUMBER() OVER deal AS number,
    LEAD(h.CreatedDate, 1, 9e15) OVER deal AS until
  FROM OpportunityHistory h JOIN OpportunityStage s ON s.ApiName = h.StageName
  WINDOW deal AS (PARTITION BY h.OpportunityId ORDER BY h.CreatedDate, h.Id))`;

/** The last four full quarters; `opens`, `calls` and `closes` are the first moments after its first day, its 60th day from the end, its last. */
export const QUARTERS = `quarters(first, last, opens, calls, closes) AS (VALUES ${lastQuarters().join(', ')})`;

function lastQuarters(): readonly string[] {
  const ends = [0, 1, 2, 3].reduce<Day[]>(
    (found) => [...found, quarterEnd((found.at(-1) ?? LAST_DAY + 1) - (found.length === 0 ? 1 : 92))],
    [],
  );
  return ends.map((end) => {
    const start = quarterStart(end);
    return `('${iso(start)}', '${iso(end)}', ${(start + 1) * DAY_MS}, ${(end - 60 + 1) * DAY_MS}, ${(end + 1) * DAY_MS})`;
  });
}

/** Days on which something was done about an opportunity: completed tasks and meetings that have begun. */
export const ACTIVITY = `activity AS (
  SELECT WhatId, CompletedDateTime AS moment FROM Task WHERE CompletedDateTime < ${startOf(1)}
  UNION ALL SELECT WhatId, StartDateTime FROM Event WHERE StartDateTime < ${startOf(1)})`;

function iso(at: Day): string {
  return dateOf(at).toString().slice(0, 10);
}
