SELECT 100.0 * sum(close < t) / count(close) AS value, count(close) AS sample, count(*) - count(close) AS skipped
FROM deal, window
WHERE closed = 0
