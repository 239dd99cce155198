import type { ApexDate } from '../values/date.ts';
import type { Store } from './store.ts';

/** How the organisation counts its standard fiscal years. */
export interface FiscalRules {
  /** 1–12 */
  readonly startMonth: number;
  /** A year is named after the calendar year in which it ends, unless this says the one in which it starts. */
  readonly isNamedByStart: boolean;
}

let known: { readonly store: Store; readonly generation: number; readonly rules: FiscalRules } | null = null;

/** From the Organization row; calendar years where there is none. */
export function fiscalRules(store: Store): FiscalRules {
  if (known?.store === store && known.generation === store.generation) return known.rules;
  const row = store.all(store.object('Organization'))[0];
  const month = row?.get('fiscalyearstartmonth');
  const rules = {
    startMonth: typeof month === 'number' ? month : 1,
    isNamedByStart: row?.get('usesstartdateasfiscalyearname') === true,
  };
  known = { store, generation: store.generation, rules };
  return rules;
}

/** Month of the fiscal year, 1–12. */
export function fiscalMonthOf(rules: FiscalRules, date: ApexDate): number {
  return ((date.month - rules.startMonth + 12) % 12) + 1;
}

export function fiscalQuarterOf(rules: FiscalRules, date: ApexDate): number {
  return Math.floor((fiscalMonthOf(rules, date) - 1) / 3) + 1;
}

export function fiscalYearOf(rules: FiscalRules, date: ApexDate): number {
  const start = date.month >= rules.startMonth ? date.year : date.year - 1;
  return rules.startMonth === 1 || rules.isNamedByStart ? start : start + 1;
}
