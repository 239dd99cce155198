import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApexDate } from '../values/date.ts';
import { dayRange } from './dateLiterals.ts';

const THURSDAY = ApexDate.of(2026, 1, 15);
const FROM_FEBRUARY = { startMonth: 2, isNamedByStart: false };

// "Date Formats and Date Literals in WHERE", SOQL and SOSL Reference. Ends are the first day after the range.
const TABLE: readonly [string, number, string, string][] = [
  ['TODAY', 0, '2026-01-15', '2026-01-16'],
  ['YESTERDAY', 0, '2026-01-14', '2026-01-15'],
  ['TOMORROW', 0, '2026-01-16', '2026-01-17'],
  ['THIS_WEEK', 0, '2026-01-11', '2026-01-18'],
  ['LAST_WEEK', 0, '2026-01-04', '2026-01-11'],
  ['LAST_MONTH', 0, '2025-12-01', '2026-01-01'],
  ['LAST_90_DAYS', 0, '2025-10-17', '2026-01-16'],
  ['LAST_N_DAYS', 1, '2026-01-14', '2026-01-16'],
  ['NEXT_N_DAYS', 2, '2026-01-16', '2026-01-18'],
  ['N_DAYS_AGO', 3, '2026-01-12', '2026-01-13'],
  ['LAST_N_MONTHS', 2, '2025-11-01', '2026-01-01'],
  ['NEXT_N_MONTHS', 1, '2026-02-01', '2026-03-01'],
  ['N_YEARS_AGO', 2, '2024-01-01', '2025-01-01'],
  ['THIS_QUARTER', 0, '2026-01-01', '2026-04-01'],
  ['THIS_FISCAL_QUARTER', 0, '2025-11-01', '2026-02-01'],
  ['NEXT_FISCAL_QUARTER', 0, '2026-02-01', '2026-05-01'],
  ['THIS_FISCAL_YEAR', 0, '2025-02-01', '2026-02-01'],
  ['LAST_N_FISCAL_QUARTERS', 4, '2024-11-01', '2025-11-01'],
];

for (const [name, count, start, end] of TABLE) {
  test(`${name}${count > 0 ? `:${count}` : ''} runs from ${start} to before ${end}`, () => {
    const range = dayRange(name, count, THURSDAY, FROM_FEBRUARY);
    assert.deepEqual([String(range?.start).slice(0, 10), String(range?.end).slice(0, 10)], [start, end]);
  });
}

test('another name is no date literal', () => assert.equal(dayRange('SOMEDAY', 0, THURSDAY, FROM_FEBRUARY), null));
