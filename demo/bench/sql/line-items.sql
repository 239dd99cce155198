SELECT 100.0 * sum(EXISTS (SELECT 1 FROM OpportunityLineItem l WHERE l.OpportunityId = d.id AND l.IsDeleted = 0 AND l.CreatedDate < after))
  / count(*) AS value, count(*) AS sample
FROM deal d, window
WHERE d.won AND d.close BETWEEN w AND t
