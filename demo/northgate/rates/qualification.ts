import { HISTORY, inYear, momentInYear, percent, RENEWAL, startOf, type Rates } from './terms.ts';

/** ICP & Qualification. */
export const QUALIFICATION: Rates = {
  'win-rate': percent(
    'IsWon',
    `Opportunity WHERE IsClosed AND ${inYear('CloseDate')} AND (Type IS NULL OR NOT ${RENEWAL})`,
  ),
  'lead-conversion': percent(
    'IsConverted',
    `Lead WHERE ${momentInYear('CreatedDate')} AND CreatedDate < ${startOf(-29)}`,
  ),
  'early-disqualification': `WITH ${HISTORY}, lost AS (
    SELECT Id, (SELECT place FROM history WHERE OpportunityId = o.Id AND NOT IsClosed ORDER BY number DESC LIMIT 1) AS place
    FROM Opportunity o WHERE IsClosed AND NOT IsWon AND ${inYear('CloseDate')})
    ${percent('place <= 3', 'lost')}`,
  'contact-roles': percent(
    '(SELECT COUNT(*) FROM OpportunityContactRole r WHERE r.OpportunityId = o.Id) >= 2',
    'Opportunity o WHERE NOT IsClosed',
  ),
  firmographics: `SELECT 100.0 * AVG((Industry IS NOT NULL) + (NumberOfEmployees IS NOT NULL) + (BillingCountry IS NOT NULL)) / 3 AS value
    FROM Opportunity o JOIN Account a ON a.Id = o.AccountId WHERE NOT o.IsClosed`,
  'source-known': percent(
    'LeadSource IS NOT NULL OR CampaignId IS NOT NULL',
    `Opportunity WHERE ${momentInYear('CreatedDate')}`,
  ),
};
