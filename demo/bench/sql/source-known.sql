SELECT 100.0 * sum(trim(coalesce(o.LeadSource, '')) <> '' OR o.CampaignId IS NOT NULL) / count(*) AS value, count(*) AS sample
FROM deal d JOIN Opportunity o ON o.Id = d.id, window
WHERE d.created BETWEEN w AND t
