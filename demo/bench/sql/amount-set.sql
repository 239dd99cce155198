SELECT 100.0 * sum(coalesce(d.amount, 0) > 0 AND s.rank > 1) / sum(s.rank > 1) AS value, sum(s.rank > 1) AS sample,
  sum(s.rank IS NULL) AS skipped
FROM deal d LEFT JOIN stage s ON s.name = d.stage
WHERE d.closed = 0
