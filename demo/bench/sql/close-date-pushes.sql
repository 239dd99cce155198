SELECT 1.0 * sum((SELECT count(*) FROM move m WHERE m.deal = d.id AND substr(m.from_close, 1, 7) < substr(m.to_close, 1, 7)))
  / count(*) AS value, count(*) AS sample
FROM deal d, window
WHERE d.closed AND d.close BETWEEN w AND t AND d.rows > 0
  AND NOT EXISTS (SELECT 1 FROM row r WHERE r.deal = d.id AND r.place = 1 AND r.closed)
