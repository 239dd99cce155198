import { DISCOUNT, WON_LINES } from './commercial.ts';
import { ANSWERS, FOLLOWED } from './handoffs.ts';
import { NAMES } from './integrity.ts';
import { CLOSED_IN_YEAR, STEPS, WON_IN_YEAR } from './pipeline.ts';
import {
  ACTIVITY,
  day,
  dayOf,
  EXPANSION,
  HISTORY,
  inYear,
  momentInYear,
  NEW,
  QUARTERS,
  RENEWAL,
  startOf,
  type Rates,
} from './terms.ts';

const OPEN = 'Opportunity o WHERE NOT o.IsClosed';
const HOURS_AT_LEVEL_THREE = 4;
const DISCOUNT_AT_LEVEL_THREE = 13;

/**
 * Metric id → one SELECT with the ids, each once, of the records that pull it down, straight from the store: a second opinion on the
 * findings that shares no code with the package's metrics. Metrics for which no single record answers are not among them.
 */
export const CULPRITS: Rates = {
  'lead-conversion': `SELECT Id FROM Lead
    WHERE ${momentInYear('CreatedDate')} AND CreatedDate < ${startOf(-29)} AND NOT IsConverted`,
  'early-disqualification': `WITH ${HISTORY}
    SELECT Id FROM Opportunity o WHERE IsClosed AND NOT IsWon AND ${inYear('CloseDate')} AND
      (SELECT place FROM history WHERE OpportunityId = o.Id AND NOT IsClosed ORDER BY number DESC LIMIT 1) > 3`,
  'contact-roles': `SELECT Id FROM ${OPEN} AND
    (SELECT COUNT(*) FROM OpportunityContactRole r WHERE r.OpportunityId = o.Id) < 2`,
  firmographics: `SELECT o.Id FROM Opportunity o JOIN Account a ON a.Id = o.AccountId
    WHERE NOT o.IsClosed AND (Industry IS NULL OR NumberOfEmployees IS NULL OR BillingCountry IS NULL)`,
  'source-known': `SELECT Id FROM Opportunity
    WHERE ${momentInYear('CreatedDate')} AND LeadSource IS NULL AND CampaignId IS NULL`,
  'stage-skips': `WITH ${STEPS}
    SELECT Id FROM ${WON_IN_YEAR} AND Id IN (SELECT OpportunityId FROM steps WHERE place - lastPlace >= 2)`,
  'stage-regressions': `WITH ${STEPS}
    SELECT Id FROM ${CLOSED_IN_YEAR} AND Id IN (SELECT OpportunityId FROM steps WHERE place < lastPlace)`,
  'past-due-open': `SELECT Id FROM ${OPEN} AND CloseDate < ${day()}`,
  'stale-open': `WITH ${HISTORY}, ${ACTIVITY}
    SELECT Id FROM ${OPEN} AND CreatedDate < ${startOf(-59)}
      AND Id NOT IN (SELECT OpportunityId FROM history WHERE CreatedDate >= ${startOf(-59)} AND
        (number = 1 OR StageName IS NOT lastStage OR Amount IS NOT lastAmount OR CloseDate IS NOT lastClose))
      AND NOT EXISTS (SELECT 1 FROM activity WHERE WhatId = o.Id AND moment >= ${startOf(-59)})`,
  'close-date-pushes': `WITH ${HISTORY}
    SELECT Id FROM ${CLOSED_IN_YEAR} AND
      Id IN (SELECT OpportunityId FROM history WHERE substr(CloseDate, 1, 7) > substr(lastClose, 1, 7))`,
  'next-step': `SELECT Id FROM ${OPEN} AND NextStep IS NULL`,
  'amount-set': `SELECT Id FROM ${OPEN} AND StageName <> 'Qualification' AND COALESCE(Amount, 0) <= 0`,
  'line-items': `SELECT Id FROM ${WON_IN_YEAR} AND Id NOT IN (SELECT OpportunityId FROM OpportunityLineItem)`,
  discount: `SELECT o.Id FROM ${WON_LINES} GROUP BY o.Id HAVING ${DISCOUNT} > ${DISCOUNT_AT_LEVEL_THREE}`,
  quoted: `SELECT Id FROM ${WON_IN_YEAR} AND Id NOT IN (SELECT OpportunityId FROM Quote WHERE OpportunityId IS NOT NULL)`,
  'amount-erosion': `WITH ${HISTORY}
    SELECT Id FROM ${WON_IN_YEAR} AND
      (SELECT MAX(h.Amount) FROM history h WHERE h.OpportunityId = Opportunity.Id) > Opportunity.Amount`,
  'quarter-end-load': `WITH ${QUARTERS}
    SELECT Id FROM Opportunity JOIN quarters ON CloseDate BETWEEN first AND last
    WHERE IsWon AND Amount IS NOT NULL AND CloseDate > date(last, '-14 days')`,
  'lead-response': `SELECT Id FROM (${ANSWERS}) WHERE v > ${HOURS_AT_LEVEL_THREE}`,
  'leads-untouched': `SELECT Id FROM Lead l
    WHERE ${momentInYear('CreatedDate')} AND CreatedDate < ${startOf(-14)} AND Status = 'Open - Not Contacted'
      AND NOT EXISTS (SELECT 1 FROM Task WHERE WhoId = l.Id AND CompletedDateTime IS NOT NULL)`,
  'won-handed-over': `SELECT Id FROM Opportunity o
    WHERE IsWon AND ${NEW} AND ${inYear('CloseDate')} AND CloseDate <= ${day(-30)} AND NOT (${FOLLOWED})`,
  'renewal-opened': `WITH wins AS (
    SELECT AccountId, MIN(CloseDate) AS won FROM Opportunity
    WHERE IsWon AND CloseDate BETWEEN date(${day()}, '-15 months') AND date(${day()}, '-9 months') GROUP BY AccountId)
    SELECT AccountId AS Id FROM wins w WHERE NOT EXISTS (SELECT 1 FROM Opportunity o
      WHERE o.AccountId = w.AccountId AND (${RENEWAL} OR ${EXPANSION}) AND ${dayOf('o.CreatedDate')} > w.won)`,
  'commit-error': `WITH ${HISTORY}, ${QUARTERS}
    SELECT DISTINCT o.Id FROM history h
    JOIN quarters q ON h.CreatedDate < q.calls AND h.until >= q.calls AND h.CloseDate BETWEEN q.first AND q.last
    JOIN Opportunity o ON o.Id = h.OpportunityId
    WHERE h.Amount IS NOT NULL AND (h.IsWon OR (NOT h.IsClosed AND h.ForecastCategory = 'Forecast'))
      AND NOT (o.IsWon AND o.CloseDate BETWEEN q.first AND q.last)`,
  slippage: `WITH ${HISTORY}, ${QUARTERS}
    SELECT DISTINCT h.OpportunityId AS Id FROM history h
    JOIN quarters q ON h.CreatedDate < q.opens AND h.until >= q.opens AND h.CloseDate BETWEEN q.first AND q.last
    WHERE NOT h.IsClosed AND h.Amount IS NOT NULL AND EXISTS (SELECT 1 FROM history l WHERE l.OpportunityId = h.OpportunityId
      AND l.CreatedDate < q.closes AND l.until >= q.closes AND NOT l.IsClosed)`,
  'activity-logged': `WITH ${ACTIVITY}
    SELECT Id FROM ${OPEN} AND NOT EXISTS (SELECT 1 FROM activity WHERE WhatId = o.Id AND moment >= ${startOf(-29)})`,
  'duplicate-accounts': `WITH ${NAMES}
    SELECT Id FROM names WHERE name IN (SELECT name FROM names GROUP BY name HAVING MIN(family) <> MAX(family))
      OR domain IN (SELECT domain FROM names GROUP BY domain HAVING MIN(family) <> MAX(family))`,
  'quarter-end-edits': `WITH ${HISTORY}, ${QUARTERS}
    SELECT DISTINCT OpportunityId AS Id FROM history JOIN quarters ON ${dayOf('CreatedDate')} BETWEEN first AND last
    WHERE number > 1 AND (StageName IS NOT lastStage OR history.CloseDate IS NOT lastClose)
      AND ${dayOf('CreatedDate')} > date(last, '-3 days')`,
  'closed-fields': `SELECT Id FROM ${CLOSED_IN_YEAR} AND (Amount IS NULL OR AccountId IS NULL OR Type IS NULL)`,
};
