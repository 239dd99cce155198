-- The status at T: that of the last change by then, else what the first change after it began with, else the present one.
WITH old AS (
  SELECT l.Id AS id, l.CreatedDate AS created, l.ConvertedDate AS converted, l.ConvertedContactId AS contact,
    coalesce(
      (SELECT h.NewValue FROM LeadHistory h WHERE h.LeadId = l.Id AND h.Field = 'Status' AND h.CreatedDate < after
       ORDER BY h.CreatedDate DESC, h.Id DESC LIMIT 1),
      (SELECT h.OldValue FROM LeadHistory h WHERE h.LeadId = l.Id AND h.Field = 'Status' AND h.CreatedDate >= after
       ORDER BY h.CreatedDate, h.Id LIMIT 1),
      l.Status) AS status
  FROM Lead l, window
  WHERE l.IsDeleted = 0 AND org_day(l.CreatedDate) BETWEEN w AND date(t, '-15 days')
)
SELECT 100.0 * sum(
    status IN (SELECT MasterLabel FROM LeadStatus WHERE IsDefault)
    AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.who = old.id AND a.moment >= old.created - 86400000)
    AND NOT EXISTS (SELECT 1 FROM activity a WHERE a.who = old.contact AND a.moment >= old.created - 86400000 AND org_day(a.moment) <= old.converted)
  ) / count(status) AS value, count(status) AS sample, count(*) - count(status) AS skipped
FROM old
