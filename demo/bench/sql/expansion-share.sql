SELECT 100.0 * sum(CASE WHEN type = 'expansion' THEN amount ELSE 0 END) / sum(amount) AS value, count(amount) AS sample,
  (SELECT count(*) FROM deal, window WHERE won AND close BETWEEN w AND t
   AND type IN ('new', 'expansion') AND amount IS NULL) AS skipped,
  CASE WHEN (SELECT count(type) * 2 < count(*) FROM deal, window WHERE won AND close BETWEEN w AND t) THEN 'unable' END AS outcome
FROM deal, window
WHERE won AND close BETWEEN w AND t AND type IN ('new', 'expansion') AND amount >= 0
