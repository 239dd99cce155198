import { toCsv } from 'c/sharedCsv';
import type { MetricFindings } from './types';

/** Keys for programs, the same in every language. */
const COLUMNS = [
  'asOf',
  'run',
  'metric',
  'recordId',
  'object',
  'name',
  'amount',
  'currency',
  'reason',
  'reasonKey',
  'figure',
] as const;

/** One row per record that pulls the metric down, with its reason; those that the reader may see. */
export function findingRows({ run, metric, findings }: MetricFindings): string {
  const rows = findings.rows.map((row) => [
    run.asOf,
    run.name,
    metric.reading.metric,
    row.recordId,
    row.objectName,
    row.name,
    row.amount,
    row.amount === null ? null : findings.currencyCode,
    row.sentence,
    row.reasonKey,
    row.figure,
  ]);
  return toCsv([COLUMNS, ...rows]);
}

/** The same for programs, with how many there are and how many are out of the reader's sight. */
export function findingDocument({ run, metric, findings }: MetricFindings): object {
  const { total, amount, currencyCode, hidden, rows } = findings;
  const { value, unit, level, name } = metric.reading;
  return {
    asOf: run.asOf,
    run: run.name,
    evidenced: { metric: metric.reading.metric, name, value, unit, level },
    total,
    amount,
    currency: currencyCode,
    outOfSight: hidden,
    records: rows.map(({ sentence, objectName, ...row }) => ({ ...row, object: objectName, reason: sentence })),
  };
}
