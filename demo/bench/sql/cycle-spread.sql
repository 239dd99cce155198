-- Type 7 quantiles: the value at (n - 1) * p, linearly between the two places around it. Within record types that have 20 won; where none
-- has, within bands of amount that have 5. The mean by their numbers; a group with median 0 is skipped.
WITH cycle AS (
  SELECT julianday(d.close) - julianday(d.created) AS days, d.amount,
    coalesce(nullif(o.RecordTypeId, '012000000000000AAA'), 'none') AS type
  FROM deal d JOIN Opportunity o ON o.Id = d.id, window
  WHERE d.won AND d.close BETWEEN w AND t
    AND NOT EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.place = 1 AND r.closed)
),
usable AS (SELECT * FROM cycle WHERE days >= 0),
typed AS (SELECT type FROM usable GROUP BY type HAVING count(*) >= 20),
grouped AS (
  SELECT days, type AS kind FROM usable WHERE type IN (SELECT type FROM typed)
  UNION ALL
  SELECT days, CASE WHEN amount < 25000 THEN 'small' WHEN amount < 100000 THEN 'middle' ELSE 'large' END
  FROM usable WHERE amount IS NOT NULL AND NOT EXISTS (SELECT 1 FROM typed)
),
placed AS (
  SELECT kind, days, row_number() OVER (PARTITION BY kind ORDER BY days) - 1 AS place, count(*) OVER (PARTITION BY kind) AS n
  FROM grouped
),
quantile AS (
  SELECT kind, n, p, sum(days * max(0, 1 - abs(place - (n - 1) * p))) AS days
  FROM placed, (SELECT 0.25 AS p UNION SELECT 0.5 UNION SELECT 0.75)
  WHERE n >= 5
  GROUP BY kind, p
),
spread AS (
  SELECT kind, max(n) AS n, max(CASE WHEN p = 0.5 THEN days END) AS median,
    max(CASE WHEN p = 0.75 THEN days END) - max(CASE WHEN p = 0.25 THEN days END) AS range
  FROM quantile
  GROUP BY kind
)
SELECT 1.0 * sum(CASE WHEN median > 0 THEN n * range / median END) / sum(CASE WHEN median > 0 THEN n END) AS value,
  sum(CASE WHEN median > 0 THEN n ELSE 0 END) AS sample,
  (SELECT count(*) FROM cycle WHERE days < 0) + (SELECT count(*) FROM placed WHERE n < 5)
    + CASE WHEN EXISTS (SELECT 1 FROM typed) THEN 0 ELSE (SELECT count(*) FROM usable WHERE amount IS NULL) END
    + sum(CASE WHEN median > 0 THEN 0 ELSE n END) AS skipped
FROM spread
