-- Winning is the step after the last open stage. Only moves between two stages of known rank are judged; a deal that was entered as closed
-- skipped every stage.
WITH n AS (SELECT max(rank) AS stages FROM stage),
seen AS (
  SELECT EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.place = 1 AND r.closed)
    OR EXISTS (SELECT 1 FROM move m, n WHERE m.deal = d.id AND m.from_rank IS NOT NULL
      AND CASE WHEN m.to_won THEN stages + 1 ELSE m.to_rank END - m.from_rank > 1) AS hit
  FROM deal d, window
  WHERE d.won AND d.close BETWEEN w AND t AND d.rows > 0
)
SELECT 100.0 * sum(hit) / count(*) AS value, count(*) AS sample
FROM seen
