WITH won AS (
  SELECT account, id, close, row_number() OVER (PARTITION BY account ORDER BY close, id) AS place
  FROM deal, window
  WHERE won AND account IS NOT NULL AND close BETWEEN date_back(t, 15) AND date_back(t, 9)
),
first AS (SELECT * FROM won WHERE place = 1)
SELECT 100.0 * sum(EXISTS (SELECT 1 FROM deal d WHERE d.account = f.account AND d.id <> f.id
    AND d.type IN ('renewal', 'expansion') AND d.created >= f.close)) / count(*) AS value, count(*) AS sample,
  CASE WHEN (SELECT count(type) * 2 < count(*) FROM deal WHERE account IN (SELECT account FROM first)) THEN 'unable' END AS outcome
FROM first f
