import { FIRST_OPEN, LAST_OPEN, WON } from './stages.ts';
import { dateOf, standingBefore, TOP_OWNER, wonInYear } from './standing.ts';
import type { Setting, Worse } from './worse.ts';

const DAY_MS = 86_400_000;
/** Days before the end of a quarter on which its forecast is read. */
const AHEAD = 60;
const LAST_DAYS = 3;
/** Per cent of discount that is generous wherever a generated org gives one in the middle of 15 to 25. */
const GENEROUS = 30;

/**
 * Won deals that already took longer than most take twice as long, the quick ones stay quick: nobody can tell any more how long a deal
 * takes. The record of the deal and the beginning of its history move back together.
 */
const longerLong: Worse = (setting) => [
  ...wonInYear(setting),
  'DROP TABLE IF EXISTS temp.Slow',
  `CREATE TEMP TABLE Slow AS SELECT Id, Days FROM (
    SELECT *, percent_rank() OVER (ORDER BY Days) AS Place FROM (
      SELECT Id, CAST(julianday(CloseDate) - julianday(date(CreatedDate / 1000, 'unixepoch')) AS INTEGER) AS Days FROM Won
    ) WHERE Days > 0
  ) WHERE Place > ${0.5 + setting.share / 3}`,
  `UPDATE OpportunityHistory SET CreatedDate = CreatedDate - ${DAY_MS} * (SELECT Days FROM Slow WHERE Id = OpportunityId)
    WHERE Id IN (SELECT min(Id) FROM OpportunityHistory WHERE OpportunityId IN (SELECT Id FROM Slow) GROUP BY OpportunityId)`,
  `UPDATE Opportunity SET CreatedDate = CreatedDate - ${DAY_MS} * (SELECT Days FROM Slow WHERE Slow.Id = Opportunity.Id)
    WHERE Id IN (SELECT Id FROM Slow)`,
];

/** Who already gave away more than most gives ten points more, and nobody else: the price depends on the seller still more. */
const bolderDiscounts: Worse = ({ chosen }) => [
  `UPDATE OpportunityLineItem SET TotalPrice = TotalPrice - ListPrice * Quantity / 1000
    WHERE ListPrice > 0 AND ${chosen('OpportunityId')} AND OpportunityId IN (
      SELECT OpportunityId FROM OpportunityLineItem WHERE ListPrice > 0 AND IsDeleted = 0
      GROUP BY OpportunityId HAVING 100 - 10000.0 * sum(TotalPrice) / sum(ListPrice * Quantity) > ${GENEROUS})`,
];

/** Customers learn that prices fall at the end: won deals of a quarter are signed on its last day. */
const lastDaySignings: Worse = ({ quarters, chosen }) =>
  quarters.map(
    ({ first, last }) =>
      `UPDATE OpportunityHistory SET CloseDate = '${dateOf(last)}'
        WHERE StageName IN ${WON} AND CloseDate BETWEEN '${dateOf(first)}' AND '${dateOf(last)}' AND ${chosen('OpportunityId')}`,
  );

/**
 * The forecast misses by more on the side on which it missed: a quarter that brought less than was committed had twice as much
 * committed, one that brought more had deals kept off the commit.
 */
const blinderForecast: Worse = (setting) => [
  ...standingBefore(setting.startOf(setting.t + 1)),
  ...setting.quarters.flatMap(({ first, last }) => {
    const due = `CloseDate BETWEEN '${dateOf(first)}' AND '${dateOf(last)}'`;
    const committed = `IsClosed = 0 AND ForecastCategory = 'Forecast'`;
    const sum = (table: string, where: string): string =>
      `(SELECT coalesce(sum(Amount), 0) FROM ${table} WHERE ${due} AND Amount >= 0 AND (${where}))`;
    const isOver = `${sum('Ahead', `IsWon = 1 OR ${committed}`)} >= ${sum('Standing', 'IsWon = 1')}`;
    return [
      ...standingBefore(setting.startOf(last - AHEAD + 1), 'Ahead'),
      'DROP TABLE IF EXISTS temp.Missed',
      `CREATE TEMP TABLE Missed AS SELECT RowId, ${isOver} AS IsOver FROM Ahead
        WHERE ${due} AND Amount >= 0 AND ${committed} AND ${setting.chosen('Id')}`,
      `UPDATE OpportunityHistory SET Amount = Amount * 2 WHERE Id IN (SELECT RowId FROM Missed WHERE IsOver)`,
      `UPDATE OpportunityHistory SET ForecastCategory = 'Pipeline' WHERE Id IN (SELECT RowId FROM Missed WHERE NOT IsOver)`,
    ];
  }),
];

/** Deals that ended for good within a quarter end on the day after it: what was due is still open when the quarter is over. */
const missedQuarters: Worse = ({ quarters, startOf, chosen }) =>
  quarters.map(
    ({ first, last }) =>
      `UPDATE OpportunityHistory SET CreatedDate = ${startOf(last + 1)}, CloseDate = '${dateOf(last + 1)}'
        WHERE CreatedDate >= ${startOf(first + 1)} AND CreatedDate < ${startOf(last + 1)}
        AND StageName IN (SELECT ApiName FROM OpportunityStage WHERE IsClosed = 1) AND ${chosen('OpportunityId')}
        AND Id IN (SELECT max(Id) FROM OpportunityHistory GROUP BY OpportunityId)`,
  );

/** Early deals are entered as hopeless and late ones as certain, though of either as many are won as before. */
const emptyProbabilities: Worse = ({ chosen }) =>
  [
    [0, FIRST_OPEN],
    [100, LAST_OPEN],
  ].map(
    ([probability, stage]) =>
      `UPDATE OpportunityHistory SET Probability = ${probability} WHERE StageName = ${stage} AND ${chosen('OpportunityId')}`,
  );

/** The seller who brings most brings deals twice as large, the others stay where they are: the firm leans on one person. */
const largerTop: Worse = (setting) => [
  ...wonInYear(setting),
  'DROP TABLE IF EXISTS temp.Large',
  `CREATE TEMP TABLE Large AS SELECT Id, RowId FROM Won
    WHERE OwnerId = ${TOP_OWNER} AND Amount > 0 AND ${setting.chosen('Id')}`,
  'UPDATE OpportunityHistory SET Amount = Amount * 2 WHERE Id IN (SELECT RowId FROM Large)',
  'UPDATE Opportunity SET Amount = Amount * 2 WHERE Id IN (SELECT Id FROM Large)',
];

/** Deals are handed to the seller who brings most anyway; each of the others keeps the largest of their own. */
const handedToTop: Worse = (setting) => [
  ...wonInYear(setting),
  'DROP TABLE IF EXISTS temp.Handed',
  `CREATE TEMP TABLE Handed AS SELECT Id, ${TOP_OWNER} AS ToId FROM (
    SELECT *, row_number() OVER (PARTITION BY OwnerId ORDER BY Amount DESC, Id) AS Place FROM Won WHERE Amount > 0
  ) WHERE OwnerId IS NOT NULL AND Place > 1 AND ${setting.chosen('Id')}`,
  `UPDATE Opportunity SET OwnerId = (SELECT ToId FROM Handed WHERE Handed.Id = Opportunity.Id)
    WHERE Id IN (SELECT Id FROM Handed)`,
];

/** What was typed in during a quarter is typed in at the beginning of its last three days, in the same order. */
const lateTyping: Worse = ({ quarters, startOf, chosen }: Setting) =>
  quarters.map(
    ({ first, last }) =>
      `UPDATE OpportunityHistory SET CreatedDate = ${startOf(last - LAST_DAYS + 1)}
        WHERE CreatedDate >= ${startOf(first)} AND CreatedDate < ${startOf(last - LAST_DAYS + 1)} AND ${chosen('OpportunityId')}
        AND Id NOT IN (SELECT min(Id) FROM OpportunityHistory GROUP BY OpportunityId)`,
  );

/** How a firm works worse as a whole: nothing about cycles, forecasts and who sells what is wrong on a single record. */
export const WORSE_PROCESSES: Readonly<Record<string, Worse>> = {
  'cycle-spread': longerLong,
  'discount-spread': bolderDiscounts,
  'quarter-end-load': lastDaySignings,
  'commit-error': blinderForecast,
  slippage: missedQuarters,
  calibration: emptyProbabilities,
  'top-closer-share': largerTop,
  'revenue-concentration': handedToTop,
  'quarter-end-edits': lateTyping,
};
