SELECT 100.0 * sum((is_stage + is_close) * (day > date(last, '-3 days'))) / sum(is_stage + is_close) AS value,
  sum(is_stage + is_close) AS sample
FROM move JOIN quarter ON day BETWEEN first AND last JOIN deal ON deal.id = move.deal
