WITH due AS (
  SELECT sum(amount) AS amount FROM deal, window WHERE closed = 0 AND amount >= 0 AND close > t AND close <= date(t, '+90 days')
),
counted AS (
  SELECT max(2, count(*)) AS quarters FROM quarter WHERE last >= (SELECT min(close) FROM deal WHERE won)
),
quarterly AS (
  SELECT sum(amount) * 1.0 / (SELECT quarters FROM counted) AS amount, count(amount) AS deals, count(*) - count(amount) AS skipped
  FROM deal JOIN quarter ON close BETWEEN first AND last
  WHERE won AND coalesce(amount, 0) >= 0
),
rate AS (SELECT 1.0 * sum(won) / count(*) AS won FROM deal, window WHERE closed AND close BETWEEN w AND t AND type IS NOT 'renewal')
SELECT coalesce(due.amount, 0) / quarterly.amount * rate.won AS value, quarterly.deals AS sample, quarterly.skipped
FROM due, quarterly, rate
