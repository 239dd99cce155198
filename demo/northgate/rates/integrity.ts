import { ACTIVITY, dayOf, HISTORY, inYear, percent, QUARTERS, startOf, type Rates } from './terms.ts';

const DOMAIN = `(WITH bare AS (SELECT replace(replace(replace(lower(Website), 'https://', ''), 'http://', ''), 'www.', '') || '/' AS text)
  SELECT substr(text, 1, instr(text, '/') - 1) FROM bare)`;
/** Accounts with what equal ones share. */
export const NAMES = `names AS MATERIALIZED (
  SELECT Id, COALESCE(ParentId, Id) AS family, replace(lower(Name), ' ltd', '') AS name,
    CASE WHEN Website IS NULL OR ${DOMAIN} IN ('gmail.com', 'outlook.com') THEN NULL ELSE ${DOMAIN} END AS domain FROM Account)`;

/** CRM Enforcement & Process Integrity. */
export const INTEGRITY: Rates = {
  'top-closer-share': `WITH owners AS (
    SELECT OwnerId, SUM(Amount) AS won FROM Opportunity WHERE IsWon AND ${inYear('CloseDate')} GROUP BY OwnerId)
    SELECT 1.0 * MAX(won) / SUM(won) * COUNT(*) AS value FROM owners`,
  'revenue-concentration': `WITH owners AS (
    SELECT SUM(Amount) AS won FROM Opportunity WHERE IsWon AND ${inYear('CloseDate')} GROUP BY OwnerId),
    pairs AS (SELECT SUM(ABS(a.won - b.won)) AS apart, COUNT(*) AS number FROM owners a CROSS JOIN owners b)
    SELECT 0.5 * apart / number / (SELECT AVG(won) FROM owners) AS value FROM pairs`,
  'activity-logged': `WITH ${ACTIVITY}
    ${percent(`EXISTS (SELECT 1 FROM activity WHERE WhatId = o.Id AND moment >= ${startOf(-29)})`, 'Opportunity o WHERE NOT IsClosed')}`,
  'users-active': percent(
    `LastLoginDate >= ${startOf(-6)}`,
    `User WHERE IsActive AND Id IN (SELECT OwnerId FROM Opportunity WHERE NOT IsClosed)`,
  ),
  'duplicate-accounts': `WITH ${NAMES}
    ${percent(
      `name IN (SELECT name FROM names GROUP BY name HAVING MIN(family) <> MAX(family))
       OR domain IN (SELECT domain FROM names GROUP BY domain HAVING MIN(family) <> MAX(family))`,
      'names',
    )}`,
  'quarter-end-edits': `WITH ${HISTORY}, ${QUARTERS}
    SELECT 100.0 * SUM(${dayOf('CreatedDate')} > date(last, '-3 days')) / COUNT(*) AS value
    FROM history JOIN quarters ON ${dayOf('CreatedDate')} BETWEEN first AND last
    WHERE number > 1 AND (StageName IS NOT lastStage OR history.CloseDate IS NOT lastClose)`,
  'closed-fields': `SELECT 100.0 * SUM((Amount IS NOT NULL) + (AccountId IS NOT NULL) + (Type IS NOT NULL)) / (3 * COUNT(*)) AS value
    FROM Opportunity WHERE IsClosed AND ${inYear('CloseDate')}`,
};
