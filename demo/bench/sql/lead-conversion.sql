SELECT 100.0 * sum(ConvertedDate IS NOT NULL AND ConvertedDate <= t) / count(*) AS value, count(*) AS sample
FROM Lead, window
WHERE IsDeleted = 0 AND NOT (IsConverted AND ConvertedDate IS NULL) AND org_day(CreatedDate) BETWEEN w AND date(t, '-30 days')
  -- The day of a conversion may be that of another time zone.
  AND coalesce(ConvertedDate >= date(org_day(CreatedDate), '-1 day'), 1)
