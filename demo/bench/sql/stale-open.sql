-- Open at least 60 days: since its creation, or since it was last reopened.
WITH since AS (
  SELECT d.id, coalesce((SELECT min(r.day) FROM row r WHERE r.deal = d.id AND r.closed = 0 AND r.place >
      (SELECT max(x.place) FROM row x WHERE x.deal = d.id AND x.closed = 1)), d.created) AS day
  FROM deal d
  WHERE d.closed = 0 AND d.rows > 0 AND d.created IS NOT NULL
)
SELECT 100.0 * sum(
    NOT EXISTS (SELECT 1 FROM move m WHERE m.deal = s.id AND (is_stage OR is_close OR is_amount) AND m.day > date(t, '-60 days'))
    AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.what = s.id AND a.day > date(t, '-60 days') AND a.day <= t)
  ) / count(*) AS value, count(*) AS sample,
  (SELECT count(*) FROM deal WHERE closed = 0 AND (rows IS NULL OR created IS NULL)) AS skipped
FROM since s, window
WHERE s.day <= date(t, '-60 days')
