WITH actual AS (
  SELECT q.last, sum(d.amount) AS amount, count(d.amount) AS deals
  FROM quarter q JOIN deal d ON d.won AND d.close BETWEEN q.first AND q.last AND coalesce(d.amount, 0) >= 0
  GROUP BY q.last
),
then_ AS (
  SELECT q.last, r.amount, r.won, r.closed, r.category, r.close,
    row_number() OVER (PARTITION BY q.last, r.deal ORDER BY r.place DESC) AS back, q.first
  FROM quarter q JOIN row r ON r.day <= date(q.last, '-60 days') JOIN deal d ON d.id = r.deal
),
forecast AS (
  SELECT last, sum(amount) AS amount FROM then_
  WHERE back = 1 AND coalesce(amount, 0) >= 0 AND close BETWEEN first AND last AND (won OR (closed = 0 AND category = 'Forecast'))
  GROUP BY last
),
cycle AS (
  SELECT julianday(close) - julianday(created) AS days FROM deal, window WHERE won AND close BETWEEN w AND t AND close >= created
),
placed AS (SELECT days, row_number() OVER (ORDER BY days) - 1 AS place, count(*) OVER () AS n FROM cycle)
SELECT avg(100.0 * abs(coalesce(f.amount, 0) - a.amount) / a.amount) AS value,
  sum(a.deals) AS sample,
  CASE WHEN (SELECT sum(days * max(0, 1 - abs(place - (n - 1) * 0.5))) FROM placed) < 60 THEN 'notApplicable' END AS outcome
FROM actual a LEFT JOIN forecast f ON f.last = a.last
WHERE a.amount > 0
