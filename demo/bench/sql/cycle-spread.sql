-- Type 7 quantiles: the value at (n - 1) * p, linearly between the two places around it.
WITH cycle AS (
  SELECT julianday(close) - julianday(created) AS days FROM deal, window WHERE won AND close BETWEEN w AND t
),
placed AS (
  SELECT days, row_number() OVER (ORDER BY days) - 1 AS place, count(*) OVER () AS n FROM cycle WHERE days >= 0
),
quantile AS (
  SELECT p, sum(days * max(0, 1 - abs(place - (n - 1) * p))) AS days
  FROM placed, (SELECT 0.25 AS p UNION SELECT 0.5 UNION SELECT 0.75)
  GROUP BY p
)
SELECT ((SELECT days FROM quantile WHERE p = 0.75) - (SELECT days FROM quantile WHERE p = 0.25))
    / nullif((SELECT days FROM quantile WHERE p = 0.5), 0) AS value,
  (SELECT count(*) FROM placed) AS sample, (SELECT count(*) FROM cycle WHERE days < 0) AS skipped
