SELECT 100.0 * sum(trim(coalesce(o.NextStep, '')) <> '') / count(*) AS value, count(*) AS sample
FROM deal d JOIN Opportunity o ON o.Id = d.id
WHERE d.closed = 0
