import { ApexDate } from '../values/date.ts';
import { fiscalMonthOf } from '../store/fiscal.ts';
import type { FiscalRules } from '../store/fiscal.ts';

/** Days from `start` up to but not including `end`. */
export interface DayRange {
  readonly start: ApexDate;
  readonly end: ApexDate;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'FISCAL_QUARTER' | 'FISCAL_YEAR';

const ALIASES: Readonly<Record<string, readonly [string, number]>> = {
  YESTERDAY: ['LAST_DAY', 0],
  TODAY: ['THIS_DAY', 0],
  TOMORROW: ['NEXT_DAY', 0],
  LAST_90_DAYS: ['LAST_N_DAYS', 90],
  NEXT_90_DAYS: ['NEXT_N_DAYS', 90],
};

/**
 * The days a date literal stands for ("Date Formats and Date Literals in WHERE", SOQL and SOSL Reference). Weeks start on
 * Sunday, as in the en_US locale. LAST_N_DAYS includes today; the other LAST_N and NEXT_N ranges leave the present unit out.
 * Null for a name that is no date literal.
 */
export function dayRange(name: string, count: number, today: ApexDate, fiscal: FiscalRules): DayRange | null {
  const [form, n] = ALIASES[name] ?? [name, count];
  const match = /^(?:(THIS|LAST|NEXT)_(N_)?|N_)(.+?)(S?)(_AGO)?$/.exec(form);
  const unit = match?.[3] ?? '';
  if (!match || !isUnit(unit)) return null;
  const [, direction, isCounted] = match;
  const start = startOf(unit, today, fiscal);
  const at = (steps: number): ApexDate => moved(unit, start, steps);
  if (match[5]) return { start: at(-n), end: at(1 - n) };
  if (isCounted)
    return direction === 'LAST' ? { start: at(-n), end: at(unit === 'DAY' ? 1 : 0) } : { start: at(1), end: at(n + 1) };
  const shift = direction === 'LAST' ? -1 : direction === 'NEXT' ? 1 : 0;
  return { start: at(shift), end: at(shift + 1) };
}

function isUnit(text: string): text is Unit {
  return ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'FISCAL_QUARTER', 'FISCAL_YEAR'].includes(text);
}

function startOf(unit: Unit, day: ApexDate, fiscal: FiscalRules): ApexDate {
  const month = ApexDate.of(day.year, day.month, 1);
  switch (unit) {
    case 'DAY':
      return day;
    case 'WEEK':
      // 1970-01-01 was a Thursday, the fifth day of a week that starts on Sunday.
      return day.addDays(-((((day.days + 4) % 7) + 7) % 7));
    case 'MONTH':
      return month;
    case 'QUARTER':
      return month.addMonths(-((day.month - 1) % 3));
    case 'YEAR':
      return ApexDate.of(day.year, 1, 1);
    case 'FISCAL_QUARTER':
      return month.addMonths(-((fiscalMonthOf(fiscal, day) - 1) % 3));
    case 'FISCAL_YEAR':
      return month.addMonths(-(fiscalMonthOf(fiscal, day) - 1));
  }
}

function moved(unit: Unit, start: ApexDate, steps: number): ApexDate {
  switch (unit) {
    case 'DAY':
      return start.addDays(steps);
    case 'WEEK':
      return start.addDays(steps * 7);
    case 'MONTH':
      return start.addMonths(steps);
    case 'QUARTER':
    case 'FISCAL_QUARTER':
      return start.addMonths(steps * 3);
    default:
      return start.addMonths(steps * 12);
  }
}
