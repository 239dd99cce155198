-- Back is to an earlier open stage, or out of a closed stage into an open one.
WITH seen AS (
  SELECT EXISTS (SELECT 1 FROM move m WHERE m.deal = d.id AND m.is_stage AND m.to_closed = 0
      AND (m.from_closed OR m.to_rank < m.from_rank)) AS hit,
    EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.closed IS NOT 1 AND r.rank IS NULL) AS dark
  FROM deal d, window
  WHERE d.closed AND d.close BETWEEN w AND t AND d.rows > 0
)
SELECT 100.0 * sum(hit) / sum(hit OR NOT dark) AS value, sum(hit OR NOT dark) AS sample, sum(dark AND NOT hit) AS skipped
FROM seen
