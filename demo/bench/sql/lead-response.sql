-- Answers are counted in whole minutes on the first day, in whole hours within 30 days and in whole days after it: so do the collectors,
-- whose tallies must fit on a record.
WITH asked AS (SELECT Id, CreatedDate, ConvertedDate, ConvertedContactId, after
  FROM Lead, window
  WHERE IsDeleted = 0 AND org_day(CreatedDate) BETWEEN w AND t AND NOT (IsConverted AND ConvertedDate IS NULL)),
answer AS (
  SELECT l.Id AS id, max(a.moment, l.CreatedDate) AS moment FROM asked l JOIN activity a ON a.who = l.Id
  WHERE a.moment >= l.CreatedDate - 86400000
  UNION ALL
  SELECT l.Id, max(a.moment, l.CreatedDate) FROM asked l JOIN activity a ON a.who = l.ConvertedContactId
  WHERE a.moment >= l.CreatedDate - 86400000 AND org_day(a.moment) <= l.ConvertedDate
  UNION ALL
  SELECT l.Id, h.CreatedDate FROM asked l JOIN LeadHistory h ON h.LeadId = l.Id
  WHERE h.Field = 'Status' AND h.CreatedDate >= l.CreatedDate AND h.CreatedDate < l.after
  UNION ALL
  SELECT l.Id, c.CreatedDate FROM asked l JOIN Contact c ON c.Id = l.ConvertedContactId
  WHERE c.CreatedDate >= l.CreatedDate AND c.CreatedDate < l.after
),
first AS (SELECT id, min(moment) AS moment FROM answer GROUP BY id),
waited AS (
  SELECT l.Id, (f.moment - l.CreatedDate) / 60000 AS minutes FROM asked l LEFT JOIN first f ON f.id = l.Id
),
placed AS (
  SELECT CASE WHEN minutes < 1440 THEN minutes WHEN minutes < 43200 THEN minutes / 60 * 60 ELSE minutes / 1440 * 1440 END AS minutes,
    row_number() OVER (ORDER BY minutes IS NULL, minutes) - 1 AS place, count(*) OVER () AS n, count(minutes) OVER () AS answered
  FROM waited
)
SELECT CASE WHEN max(n) / 2 < max(answered)
    THEN sum(coalesce(minutes, 0) * max(0, 1 - abs(place - (n - 1) * 0.5))) / 60.0 END AS value,
  CASE WHEN max(n) / 2 >= max(answered) THEN 0 END AS level, max(n) AS sample
FROM placed
