SELECT 100.0 * sum(EXISTS (SELECT 1 FROM Quote q WHERE q.OpportunityId = d.id AND q.IsDeleted = 0 AND q.CreatedDate < after))
  / count(*) AS value, count(*) AS sample
FROM deal d, window
WHERE d.won AND d.close BETWEEN w AND t
