SELECT 100.0 * sum(EXISTS (SELECT 1 FROM activity a WHERE a.what = d.id AND a.day > date(t, '-30 days') AND a.day <= t))
  / count(*) AS value, count(*) AS sample
FROM deal d, window
WHERE d.closed = 0
