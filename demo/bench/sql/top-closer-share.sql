WITH owner AS (
  SELECT owner, sum(amount) AS amount, count(*) AS deals FROM deal, window
  WHERE won AND close BETWEEN w AND t AND amount >= 0 AND owner IS NOT NULL
  GROUP BY owner
)
SELECT 1.0 * max(amount) / sum(amount) * count(*) AS value, sum(deals) AS sample, count(*) AS people,
  (SELECT count(*) FROM deal, window WHERE won AND close BETWEEN w AND t AND (amount IS NULL OR (amount >= 0 AND owner IS NULL))) AS skipped
FROM owner
