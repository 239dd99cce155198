SELECT 100.0 * sum(CASE WHEN close > date(last, '-14 days') THEN amount ELSE 0 END) / sum(amount) AS value,
  count(amount) AS sample, count(*) - count(amount) AS skipped
FROM deal JOIN quarter ON close BETWEEN first AND last
WHERE won AND coalesce(amount, 0) >= 0
