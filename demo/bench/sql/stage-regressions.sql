-- Back is to an earlier open stage, or out of a closed stage into any open one. Deals that were entered as closed are left out.
WITH seen AS (
  SELECT EXISTS (SELECT 1 FROM move m WHERE m.deal = d.id AND m.is_stage AND m.to_closed = 0
      AND (m.from_closed OR m.to_rank < m.from_rank)) AS hit
  FROM deal d, window
  WHERE d.closed AND d.close BETWEEN w AND t AND d.rows > 0
    AND NOT EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.place = 1 AND r.closed)
)
SELECT 100.0 * sum(hit) / count(*) AS value, count(*) AS sample
FROM seen
