SELECT 100.0 * sum(coalesce(amount, 0) > 0) / count(*) AS value, count(*) AS sample
FROM deal
WHERE closed = 0 AND stage <> (SELECT name FROM stage WHERE rank = 1)
