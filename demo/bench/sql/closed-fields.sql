SELECT 100.0 * sum((o.Amount IS NOT NULL) + (o.AccountId IS NOT NULL) + (trim(coalesce(o.Type, '')) <> '')) / (3 * count(*)) AS value,
  count(*) AS sample
FROM deal d JOIN Opportunity o ON o.Id = d.id, window
WHERE d.closed AND d.close BETWEEN w AND t
