WITH stood AS (
  SELECT q.first, q.last, d.id AS deal,
    (SELECT max(r.place) FROM row r WHERE r.deal = d.id AND r.day <= q.first) AS opening,
    (SELECT max(r.place) FROM row r WHERE r.deal = d.id AND r.day <= q.last) AS closing
  FROM quarter q JOIN deal d ON d.rows > 0
),
due AS (
  SELECT o.amount, o.closed, c.closed AS closed_after
  FROM stood s JOIN row o ON o.deal = s.deal AND o.place = s.opening JOIN row c ON c.deal = s.deal AND c.place = s.closing
  WHERE o.closed IS NOT 1 AND coalesce(o.amount, 0) >= 0 AND o.close BETWEEN s.first AND s.last
)
SELECT 100.0 * sum(CASE WHEN closed_after THEN 0 ELSE amount END) / sum(amount) AS value, count(*) AS sample,
  (SELECT count(*) FROM due WHERE closed IS NULL OR closed_after IS NULL OR amount IS NULL) AS skipped
FROM due
WHERE closed IS NOT NULL AND closed_after IS NOT NULL AND amount IS NOT NULL
