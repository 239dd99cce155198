WITH lost AS (
  SELECT d.id, (SELECT r.rank FROM row r WHERE r.deal = d.id AND r.closed IS NOT 1 ORDER BY r.place DESC LIMIT 1) AS rank
  FROM deal d, window
  WHERE d.closed AND NOT d.won AND d.close BETWEEN w AND t
)
SELECT 100.0 * sum(rank <= (SELECT count(*) FROM stage WHERE rank IS NOT NULL) / 2) / count(rank) AS value,
  count(rank) AS sample, count(*) - count(rank) AS skipped
FROM lost
