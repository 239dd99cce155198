import { ApexDate } from '../values/date.ts';
import type { Value } from '../values/value.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2040;

/** Fiscal years, quarters and months of standard fiscal years that start 2000–2040, as Period rows. */
export function periodRows(startMonth: number): Record<string, Value>[] {
  const rows: Record<string, Value>[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const start = ApexDate.of(year, startMonth, 1);
    rows.push(period('Year', 1, start, 12));
    for (let quarter = 1; quarter <= 4; quarter += 1)
      rows.push(period('Quarter', quarter, start.addMonths((quarter - 1) * 3), 3));
    for (let month = 1; month <= 12; month += 1) rows.push(period('Month', month, start.addMonths(month - 1), 1));
  }
  return rows;
}

function period(type: string, number: number, start: ApexDate, months: number): Record<string, Value> {
  return {
    Type: type,
    Number: number,
    StartDate: start,
    EndDate: start.addMonths(months).addDays(-1),
    IsForecastPeriod: type === 'Quarter',
  };
}
