import { dayOf, startOf } from './terms.ts';

export type Kind = 'stage' | 'closeDate' | 'activity';

/** Days to the as-of date that are looked at. */
const SPAN = 30;
const HISTORY = `history AS (
  SELECT CreatedDate AS moment, CreatedById AS person, StageName, CloseDate, ROW_NUMBER() OVER deal AS number,
    LAG(StageName) OVER deal AS lastStage, LAG(CloseDate) OVER deal AS lastClose
  FROM OpportunityHistory WINDOW deal AS (PARTITION BY OpportunityId ORDER BY CreatedDate, Id))`;
const ON_DEALS_AND_LEADS = `(WhatId IN (SELECT Id FROM Opportunity) OR WhoId IN (SELECT Id FROM Lead))`;

const CHANGES: Readonly<Record<Kind, string>> = {
  stage: `WITH ${HISTORY} SELECT moment, person FROM history WHERE number > 1 AND StageName IS NOT lastStage`,
  closeDate: `WITH ${HISTORY} SELECT moment, person FROM history WHERE number > 1 AND CloseDate IS NOT lastClose`,
  activity: `SELECT CompletedDateTime AS moment, CreatedById AS person FROM Task WHERE ${ON_DEALS_AND_LEADS}
    UNION ALL SELECT CreatedDate, CreatedById FROM Event WHERE ${ON_DEALS_AND_LEADS} AND StartDateTime < ${startOf(1)}`,
};

/** A SELECT of the changes of a kind in the thirty days to the as-of date by `day`, days ago, and `person`, with their `count`. */
export function editsOf(kind: Kind): string {
  return `SELECT CAST(julianday(${dayOf(String(startOf(0)))}) - julianday(${dayOf('moment')}) AS INTEGER) AS day, person, COUNT(*) AS count
    FROM (${CHANGES[kind]}) WHERE moment >= ${startOf(1 - SPAN)} AND moment < ${startOf(1)} GROUP BY day, person`;
}
