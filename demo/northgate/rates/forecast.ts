import { day, HISTORY, inYear, QUARTERS, RENEWAL, type Rates } from './terms.ts';

/** Forecast & Board Visibility. */
export const FORECAST: Rates = {
  'commit-error': `WITH ${HISTORY}, ${QUARTERS}, forecast AS (
    SELECT q.last,
      (SELECT SUM(Amount) FROM history WHERE CreatedDate < q.calls AND until >= q.calls AND CloseDate BETWEEN q.first AND q.last
        AND (IsWon OR (NOT IsClosed AND ForecastCategory = 'Forecast'))) AS f,
      (SELECT SUM(Amount) FROM Opportunity WHERE IsWon AND CloseDate BETWEEN q.first AND q.last) AS a
    FROM quarters q)
    SELECT 100.0 * AVG(ABS(f - a) * 1.0 / a) AS value FROM forecast WHERE a > 0`,
  slippage: `WITH ${HISTORY}, ${QUARTERS}, due AS (
    SELECT h.OpportunityId, h.Amount, q.last, q.closes FROM history h JOIN quarters q
    ON h.CreatedDate < q.opens AND h.until >= q.opens AND NOT h.IsClosed AND h.CloseDate BETWEEN q.first AND q.last)
    SELECT 100.0 * SUM(CASE WHEN EXISTS (SELECT 1 FROM history l WHERE l.OpportunityId = due.OpportunityId
      AND l.CreatedDate < due.closes AND l.until >= due.closes AND NOT l.IsClosed) THEN Amount ELSE 0 END) / SUM(Amount) AS value FROM due`,
  'pipeline-coverage': `WITH ${QUARTERS}
    SELECT (SELECT SUM(Amount) FROM Opportunity WHERE NOT IsClosed AND CloseDate > ${day()} AND CloseDate <= ${day(90)}) * 4.0
      / (SELECT SUM(Amount) FROM Opportunity JOIN quarters ON CloseDate BETWEEN first AND last WHERE IsWon)
      * (SELECT AVG(IsWon) FROM Opportunity WHERE IsClosed AND ${inYear('CloseDate')} AND (Type IS NULL OR NOT ${RENEWAL})) AS value`,
  calibration: `WITH ${HISTORY}, stood AS (
    SELECT o.Id, o.IsWon, h.StageName, MIN(h.number), h.Probability FROM Opportunity o JOIN history h ON h.OpportunityId = o.Id
    WHERE o.IsClosed AND ${inYear('o.CloseDate')} AND h.place < 7 AND h.StageName IS NOT h.lastStage GROUP BY o.Id, h.StageName),
    stages AS (SELECT COUNT(*) AS n, ABS(AVG(Probability) - 100.0 * AVG(IsWon)) AS miss FROM stood GROUP BY StageName)
    SELECT SUM(n * miss) / SUM(n) AS value FROM stages`,
};
