WITH owner AS (
  SELECT owner, sum(amount) AS amount, count(*) AS deals FROM deal, window
  WHERE won AND close BETWEEN w AND t AND amount >= 0 AND owner IS NOT NULL
  GROUP BY owner
),
placed AS (
  SELECT amount, row_number() OVER (ORDER BY amount) AS i, count(*) OVER () AS n FROM owner WHERE amount > 0
)
SELECT 1.0 * sum((2 * i - n - 1) * amount) / (max(n) * sum(amount)) AS value, (SELECT sum(deals) FROM owner) AS sample, count(*) AS people,
  (SELECT count(*) FROM deal, window WHERE won AND close BETWEEN w AND t AND (amount IS NULL OR (amount >= 0 AND owner IS NULL))) AS skipped
FROM placed
