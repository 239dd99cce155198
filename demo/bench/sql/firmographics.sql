SELECT 100.0 * avg((trim(coalesce(a.Industry, '')) <> '') + (a.NumberOfEmployees IS NOT NULL) + (trim(coalesce(a.BillingCountry, '')) <> '')) / 3
  AS value, count(*) AS sample
FROM deal d JOIN Account a ON a.Id = d.account
WHERE d.closed = 0
