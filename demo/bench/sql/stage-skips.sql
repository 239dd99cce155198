-- Winning is the step after the last open stage. Where an open stage on the way has no place in the order, a deal without a skip is skipped.
WITH n AS (SELECT max(rank) AS stages FROM stage),
seen AS (
  SELECT EXISTS (SELECT 1 FROM move m, n WHERE m.deal = d.id AND m.from_rank IS NOT NULL
      AND CASE WHEN m.to_won THEN stages + 1 ELSE m.to_rank END - m.from_rank > 1) AS hit,
    EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.closed IS NOT 1 AND r.rank IS NULL) AS dark
  FROM deal d, window
  WHERE d.won AND d.close BETWEEN w AND t AND d.rows > 0
)
SELECT 100.0 * sum(hit) / sum(hit OR NOT dark) AS value, sum(hit OR NOT dark) AS sample, sum(dark AND NOT hit) AS skipped
FROM seen
