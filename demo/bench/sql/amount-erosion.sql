WITH high AS (
  SELECT d.amount AS final, (SELECT max(r.amount) FROM row r WHERE r.deal = d.id) AS highest
  FROM deal d, window
  WHERE d.won AND d.close BETWEEN w AND t AND coalesce(d.amount, 0) >= 0
    AND NOT EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.place = 1 AND r.closed)
)
SELECT 100.0 * sum(highest - final) / sum(CASE WHEN final IS NOT NULL THEN highest END) AS value,
  count(highest - final) AS sample, count(*) - count(highest - final) AS skipped
FROM high
