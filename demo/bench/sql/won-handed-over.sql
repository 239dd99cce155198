-- The day of the close counts: most handovers are made by automation.
-- Tasks and events, on the account or on the deal, count when somebody else than the deal's owner owns them.
WITH follow AS (
  SELECT AccountId AS about, org_day(CreatedDate) AS day FROM Contract, window WHERE IsDeleted = 0 AND CreatedDate < after
  UNION ALL SELECT AccountId, org_day(CreatedDate) FROM "Order", window WHERE IsDeleted = 0 AND CreatedDate < after
  UNION ALL SELECT AccountId, org_day(CreatedDate) FROM Asset, window WHERE IsDeleted = 0 AND CreatedDate < after
  UNION ALL SELECT AccountId, org_day(CreatedDate) FROM "Case", window WHERE IsDeleted = 0 AND CreatedDate < after
),
work AS (
  SELECT WhatId AS about, org_day(CreatedDate) AS day, OwnerId AS owner FROM Task, window WHERE IsDeleted = 0 AND CreatedDate < after
  UNION ALL SELECT WhatId, org_day(CreatedDate), OwnerId FROM Event, window WHERE IsDeleted = 0 AND CreatedDate < after
),
sold AS (
  SELECT id, account, owner, close, type FROM deal, window WHERE won AND close BETWEEN w AND date(t, '-30 days')
),
followed AS (
  SELECT s.id FROM sold s JOIN follow f ON f.about = s.account AND f.day BETWEEN s.close AND date(s.close, '+30 days')
  UNION SELECT s.id FROM sold s JOIN work w ON w.about IN (s.account, s.id) AND w.owner <> s.owner
    AND w.day BETWEEN s.close AND date(s.close, '+30 days')
)
SELECT 100.0 * sum(s.id IN (SELECT id FROM followed)) / count(*) AS value, count(*) AS sample,
  (SELECT count(*) FROM sold WHERE type = 'new' AND account IS NULL) AS skipped,
  CASE WHEN (SELECT count(type) * 2 < count(*) FROM sold) THEN 'unable' END AS outcome
FROM sold s
WHERE s.type = 'new' AND s.account IS NOT NULL
