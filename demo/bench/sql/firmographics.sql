SELECT 100.0 * sum(trim(coalesce(a.Industry, '')) <> '' AND a.NumberOfEmployees IS NOT NULL AND trim(coalesce(a.BillingCountry, '')) <> '')
  / count(*) AS value, count(*) AS sample
FROM deal d JOIN Account a ON a.Id = d.account
WHERE d.closed = 0
