SELECT 100.0 * sum(roles >= 2) / count(*) AS value, count(*) AS sample
FROM (
  SELECT (SELECT count(*) FROM OpportunityContactRole c
          WHERE c.OpportunityId = d.id AND c.IsDeleted = 0 AND c.CreatedDate < after) AS roles
  FROM deal d, window
  WHERE d.closed = 0
)
