import {
  day,
  dayOf,
  EXPANSION,
  inYear,
  momentInYear,
  NEW,
  percent,
  quantile,
  RENEWAL,
  startOf,
  type Rates,
} from './terms.ts';

const UNANSWERED = 9e15;

/** Hours to the first answer to each lead of the year, beyond any number without one. A conversion takes the call along to the contact. */
export const ANSWERS = `SELECT Id, (MIN(
    COALESCE((SELECT MIN(CompletedDateTime) FROM Task WHERE WhoId = l.Id), ${UNANSWERED}),
    COALESCE((SELECT MIN(CompletedDateTime) FROM Task WHERE WhoId = l.ConvertedContactId), ${UNANSWERED}),
    COALESCE((SELECT MIN(CreatedDate) FROM LeadHistory WHERE LeadId = l.Id AND Field = 'Status'), ${UNANSWERED}),
    COALESCE((SELECT CreatedDate FROM Opportunity WHERE Id = l.ConvertedOpportunityId), ${UNANSWERED})
  ) - CreatedDate) / 3600000.0 AS v FROM Lead l WHERE ${momentInYear('CreatedDate')}`;

/** Something on the account within thirty days after the close. */
export const FOLLOWED = ['Contract', '"Order"', 'Asset', '"Case"', 'Task']
  .map(
    (object) => `EXISTS (SELECT 1 FROM ${object} f WHERE f.AccountId = o.AccountId
      AND ${dayOf('f.CreatedDate')} > o.CloseDate AND ${dayOf('f.CreatedDate')} <= date(o.CloseDate, '+30 days'))`,
  )
  .join(' OR ');

/** Handoffs & Customer Lifecycle. */
export const HANDOFFS: Rates = {
  'lead-response': `SELECT ${quantile(0.5, ANSWERS)} AS value`,
  'leads-untouched': percent(
    `Status = 'Open - Not Contacted' AND NOT EXISTS (SELECT 1 FROM Task WHERE WhoId = l.Id AND CompletedDateTime IS NOT NULL)`,
    `Lead l WHERE ${momentInYear('CreatedDate')} AND CreatedDate < ${startOf(-14)}`,
  ),
  'won-handed-over': percent(
    FOLLOWED,
    `Opportunity o WHERE IsWon AND ${NEW} AND ${inYear('CloseDate')} AND CloseDate <= ${day(-30)}`,
  ),
  'renewal-opened': `WITH wins AS (
    SELECT AccountId, MIN(CloseDate) AS won FROM Opportunity
    WHERE IsWon AND CloseDate BETWEEN date(${day()}, '-15 months') AND date(${day()}, '-9 months') GROUP BY AccountId)
    ${percent(
      `EXISTS (SELECT 1 FROM Opportunity o WHERE o.AccountId = w.AccountId AND (${RENEWAL} OR ${EXPANSION})
        AND ${dayOf('o.CreatedDate')} > w.won)`,
      'wins w',
    )}`,
  'expansion-share': `SELECT 100.0 * SUM(CASE WHEN ${EXPANSION} THEN Amount ELSE 0 END) / SUM(Amount) AS value
    FROM Opportunity WHERE IsWon AND (${NEW} OR ${EXPANSION}) AND ${inYear('CloseDate')}`,
};
