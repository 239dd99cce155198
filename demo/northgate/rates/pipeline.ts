import { ACTIVITY, day, dayOf, HISTORY, inYear, percent, quantile, startOf, type Rates } from './terms.ts';

/** Deals closed in the year, as the rows of a SELECT. */
export const CLOSED_IN_YEAR = `Opportunity WHERE IsClosed AND ${inYear('CloseDate')}`;
/** Deals won in the year, as the rows of a SELECT. */
export const WON_IN_YEAR = `Opportunity WHERE IsWon AND ${inYear('CloseDate')}`;
const CYCLES = `SELECT julianday(CloseDate) - julianday(${dayOf('CreatedDate')}) AS v FROM ${WON_IN_YEAR}`;
/** History rows that stand in a place of the order, with the place before. */
export const STEPS = `${HISTORY}, steps AS (
  SELECT OpportunityId, place, LAG(place) OVER (PARTITION BY OpportunityId ORDER BY number) AS lastPlace FROM history WHERE place IS NOT NULL)`;

/** Pipeline & Stage Design. */
export const PIPELINE: Rates = {
  'stage-skips': `WITH ${STEPS}
    ${percent('Id IN (SELECT OpportunityId FROM steps WHERE place - lastPlace >= 2)', WON_IN_YEAR)}`,
  'stage-regressions': `WITH ${STEPS}
    ${percent('Id IN (SELECT OpportunityId FROM steps WHERE place < lastPlace)', CLOSED_IN_YEAR)}`,
  'past-due-open': percent(`CloseDate < ${day()}`, 'Opportunity WHERE NOT IsClosed'),
  'stale-open': `WITH ${HISTORY}, ${ACTIVITY}
    ${percent(
      `Id NOT IN (SELECT OpportunityId FROM history WHERE CreatedDate >= ${startOf(-59)} AND
         (number = 1 OR StageName IS NOT lastStage OR Amount IS NOT lastAmount OR CloseDate IS NOT lastClose))
       AND NOT EXISTS (SELECT 1 FROM activity WHERE WhatId = o.Id AND moment >= ${startOf(-59)})`,
      `Opportunity o WHERE NOT IsClosed AND CreatedDate < ${startOf(-59)}`,
    )}`,
  'close-date-pushes': `WITH ${HISTORY}
    SELECT 1.0 * SUM(substr(h.CloseDate, 1, 7) > substr(h.lastClose, 1, 7)) / COUNT(DISTINCT o.Id) AS value
    FROM (SELECT Id FROM ${CLOSED_IN_YEAR}) o JOIN history h ON h.OpportunityId = o.Id`,
  'next-step': percent('NextStep IS NOT NULL', 'Opportunity WHERE NOT IsClosed'),
  'amount-set': percent('Amount > 0', `Opportunity WHERE NOT IsClosed AND StageName <> 'Qualification'`),
  'cycle-spread': `SELECT (${quantile(0.75, CYCLES)} - ${quantile(0.25, CYCLES)}) / ${quantile(0.5, CYCLES)} AS value`,
};
