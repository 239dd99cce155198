WITH about AS (
  SELECT u.Id AS id, max(org_day(u.LastLoginDate)) AS day
  FROM User u
  WHERE u.IsActive AND u.Id IN (SELECT owner FROM deal WHERE closed = 0)
  GROUP BY u.Id
)
SELECT 100.0 * sum(coalesce(day > date(t, '-7 days') AND day <= t, 0)) / count(*) AS value, count(*) AS sample, count(*) AS people
FROM about, window
