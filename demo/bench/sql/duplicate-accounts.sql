-- The top of each hierarchy; equal names and equal domains in more than one hierarchy.
WITH RECURSIVE up AS (
  SELECT Id AS id, Id AS top, ParentId AS parent FROM Account WHERE IsDeleted = 0
  UNION ALL
  SELECT up.id, a.Id, a.ParentId FROM up JOIN Account a ON a.Id = up.parent
),
company AS (
  SELECT a.Id AS id, up.top, company_name(a.Name) AS name, web_domain(a.Website) AS domain
  FROM Account a JOIN up ON up.id = a.Id AND up.parent IS NULL, window
  WHERE a.IsDeleted = 0 AND a.CreatedDate < after
),
same_name AS (SELECT name FROM company WHERE name IS NOT NULL GROUP BY name HAVING count(DISTINCT top) > 1),
same_domain AS (SELECT domain FROM company WHERE domain IS NOT NULL GROUP BY domain HAVING count(DISTINCT top) > 1)
SELECT 100.0 * sum(name IN (SELECT name FROM same_name) OR coalesce(domain IN (SELECT domain FROM same_domain), 0))
  / count(*) AS value, count(*) AS sample
FROM company
