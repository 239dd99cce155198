-- Deals with a line that lacks a price or a quantity are skipped; those without a line that has a list price have no discount.
WITH sold AS (
  SELECT sum(coalesce(l.ListPrice > 0 AND (l.Quantity IS NULL OR l.TotalPrice IS NULL), 0)) AS gaps,
    sum(CASE WHEN l.ListPrice > 0 THEN l.ListPrice * l.Quantity END) / 100.0 AS listed,
    sum(CASE WHEN l.ListPrice > 0 THEN l.TotalPrice END) AS paid
  FROM deal d JOIN OpportunityLineItem l ON l.OpportunityId = d.id, window
  WHERE d.won AND d.close BETWEEN w AND t AND l.IsDeleted = 0 AND l.CreatedDate < after
  GROUP BY d.id
),
rate AS (SELECT 100.0 * (1 - paid / listed) AS points FROM sold WHERE gaps = 0 AND listed > 0),
mean AS (SELECT avg(points) AS points FROM rate)
SELECT sqrt(avg((rate.points - mean.points) * (rate.points - mean.points))) AS value, count(*) AS sample,
  (SELECT count(*) FROM sold WHERE gaps > 0) AS skipped
FROM rate, mean
