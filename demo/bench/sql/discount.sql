SELECT 100.0 * (1 - 1.0 * sum(l.TotalPrice) / (sum(l.ListPrice * l.Quantity) / 100.0)) AS value, count(*) AS sample,
  (SELECT count(*) FROM deal d JOIN OpportunityLineItem x ON x.OpportunityId = d.id, window
   WHERE d.won AND d.close BETWEEN w AND t AND x.IsDeleted = 0 AND (x.ListPrice IS NULL OR x.Quantity IS NULL OR x.TotalPrice IS NULL)) AS skipped
FROM deal d JOIN OpportunityLineItem l ON l.OpportunityId = d.id, window
WHERE d.won AND d.close BETWEEN w AND t AND l.IsDeleted = 0 AND l.CreatedDate < after
  AND l.ListPrice > 0 AND l.Quantity IS NOT NULL AND l.TotalPrice IS NOT NULL
