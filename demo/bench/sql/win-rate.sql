SELECT 100.0 * sum(won) / count(*) AS value, count(*) AS sample
FROM deal, window
WHERE closed AND close BETWEEN w AND t AND type IS NOT 'renewal'
