-- What several metrics read, as of :as_of. Days are days of the organisation; amounts are whole cents.
-- :after is the first moment after T, in milliseconds; :present is 1 when nothing is dated after T.

CREATE TEMP TABLE window AS
SELECT :as_of AS t, date(:as_of, '-364 days') AS w, :after AS after;

CREATE TEMP TABLE quarter AS
SELECT StartDate AS first, EndDate AS last
FROM Period
WHERE Type = 'Quarter' AND EndDate <= :as_of
ORDER BY EndDate DESC
LIMIT 4;

CREATE TEMP TABLE stage AS
SELECT ApiName AS name, IsClosed AS closed, IsWon AS won,
  CASE WHEN IsClosed = 0 AND IsActive = 1
    THEN (SELECT count(*) FROM OpportunityStage o
          WHERE o.IsClosed = 0 AND o.IsActive = 1 AND o.SortOrder <= s.SortOrder) END AS rank
FROM OpportunityStage s;

CREATE TEMP TABLE row AS
SELECT h.OpportunityId AS deal, org_day(h.CreatedDate) AS day, h.StageName AS stage, h.Amount AS amount, h.CloseDate AS close,
  h.Probability AS probability, h.ForecastCategory AS category, s.closed, s.won, s.rank,
  row_number() OVER own AS place
FROM OpportunityHistory h LEFT JOIN stage s ON s.name = h.StageName
WHERE h.CreatedDate < :after AND h.IsDeleted = 0
WINDOW own AS (PARTITION BY h.OpportunityId ORDER BY h.CreatedDate, h.Id);

CREATE INDEX temp.row_deal ON row (deal, place);

-- Neighbours in the history of a deal.
CREATE TEMP TABLE move AS
SELECT b.deal, b.day, a.stage IS NOT b.stage AS is_stage, a.close IS NOT b.close AS is_close, a.amount IS NOT b.amount AS is_amount,
  a.rank AS from_rank, b.rank AS to_rank, a.closed AS from_closed, b.closed AS to_closed, b.won AS to_won,
  a.close AS from_close, b.close AS to_close
FROM row a JOIN row b ON b.deal = a.deal AND b.place = a.place + 1;

CREATE INDEX temp.move_deal ON move (deal);

-- Opportunities that existed at T as they stood: by the last row, or, where present values stand for T, by these when there is no row
-- or its stage has since been renamed. closed is null where that cannot be told.
CREATE TEMP TABLE deal AS
WITH last AS (SELECT deal, max(place) AS place FROM row GROUP BY deal)
SELECT o.Id AS id, o.AccountId AS account, o.OwnerId AS owner, org_day(o.CreatedDate) AS created, m.DealType__c AS type,
  l.place AS rows,
  CASE WHEN :present AND r.closed IS NULL THEN o.StageName ELSE r.stage END AS stage,
  CASE WHEN :present AND r.closed IS NULL THEN o.Amount ELSE r.amount END AS amount,
  CASE WHEN :present AND r.closed IS NULL THEN o.CloseDate ELSE r.close END AS close,
  CASE WHEN :present AND r.closed IS NULL THEN coalesce(s.closed, o.IsClosed) ELSE r.closed END AS closed,
  CASE WHEN :present AND r.closed IS NULL THEN coalesce(s.won, o.IsWon) ELSE r.won END AS won
FROM Opportunity o
LEFT JOIN last l ON l.deal = o.Id
LEFT JOIN row r ON r.deal = o.Id AND r.place = l.place
LEFT JOIN stage s ON s.name = o.StageName
LEFT JOIN DealType__mdt m ON replace(replace(lower(m.OpportunityType__c), ' ', ''), '-', '') = replace(replace(lower(o.Type), ' ', ''), '-', '')
WHERE o.IsDeleted = 0 AND (o.CreatedDate IS NULL OR o.CreatedDate < :after);

CREATE UNIQUE INDEX temp.deal_id ON deal (id);
CREATE INDEX temp.deal_account ON deal (account);

-- Completed tasks and events that have started, with the day on which they did. A day-long event has no hour and so no time zone.
CREATE TEMP TABLE activity AS
SELECT WhatId AS what, WhoId AS who, CompletedDateTime AS moment, org_day(CompletedDateTime) AS day
FROM Task
WHERE IsDeleted = 0 AND CompletedDateTime < :after
UNION ALL
SELECT WhatId, WhoId, StartDateTime,
  CASE WHEN IsAllDayEvent THEN date(StartDateTime / 1000, 'unixepoch') ELSE org_day(StartDateTime) END
FROM Event
WHERE IsDeleted = 0 AND StartDateTime < :after;

CREATE INDEX temp.activity_what ON activity (what, day);
CREATE INDEX temp.activity_who ON activity (who, moment);

-- Opportunities without a known state: no metric about states can use them.
CREATE TEMP TABLE unknown AS
SELECT count(*) AS deals FROM deal WHERE closed IS NULL;
