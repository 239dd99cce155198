import { day, HISTORY, inYear, percent, QUARTERS, type Rates } from './terms.ts';

const WON_IN_YEAR = `Opportunity o WHERE IsWon AND ${inYear('CloseDate')}`;
/** Lines with a list price of deals won in the year. */
export const WON_LINES = `OpportunityLineItem l JOIN Opportunity o ON o.Id = l.OpportunityId
  WHERE o.IsWon AND ${inYear('o.CloseDate')} AND l.ListPrice > 0`;
/** Discount in percent over the lines. Quantities carry two places more than they should beside a price. */
export const DISCOUNT = '100 * (1 - SUM(l.TotalPrice) / SUM(l.ListPrice * l.Quantity / 100.0))';

/** Commercial Governance. */
export const COMMERCIAL: Rates = {
  'line-items': percent('EXISTS (SELECT 1 FROM OpportunityLineItem l WHERE l.OpportunityId = o.Id)', WON_IN_YEAR),
  discount: `SELECT ${DISCOUNT} AS value FROM ${WON_LINES}`,
  'discount-spread': `WITH deals AS (SELECT ${DISCOUNT} AS d FROM ${WON_LINES} GROUP BY o.Id)
    SELECT SQRT(AVG(d * d) - AVG(d) * AVG(d)) AS value FROM deals`,
  quoted: percent('EXISTS (SELECT 1 FROM Quote q WHERE q.OpportunityId = o.Id)', WON_IN_YEAR),
  'amount-erosion': `WITH ${HISTORY}, deals AS (
    SELECT (SELECT MAX(Amount) FROM history WHERE OpportunityId = o.Id) AS highest, Amount FROM ${WON_IN_YEAR})
    SELECT 100.0 * SUM(highest - Amount) / SUM(highest) AS value FROM deals`,
  'quarter-end-load': `WITH ${QUARTERS}
    SELECT 100.0 * SUM(CASE WHEN CloseDate > date(last, '-14 days') THEN Amount ELSE 0 END) / SUM(Amount) AS value
    FROM Opportunity JOIN quarters ON CloseDate BETWEEN first AND last WHERE IsWon AND CloseDate <= ${day()}`,
};
