WITH entered AS (
  SELECT d.id, d.won, r.stage, r.probability, row_number() OVER (PARTITION BY d.id, r.stage ORDER BY r.place) AS time
  FROM deal d JOIN row r ON r.deal = d.id AND r.closed = 0, window
  WHERE d.closed AND d.close BETWEEN w AND t
),
entry AS (SELECT * FROM entered WHERE time = 1 AND probability IS NOT NULL),
by_stage AS (SELECT abs(avg(probability) - 100.0 * avg(won)) AS distance, count(*) AS deals FROM entry GROUP BY stage)
SELECT sum(distance * deals) / sum(deals) AS value, (SELECT count(DISTINCT id) FROM entry) AS sample
FROM by_stage
