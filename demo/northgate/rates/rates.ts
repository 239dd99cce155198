import type { LocalOrg } from '../../../local-org/org/localOrg.ts';
import { COMMERCIAL } from './commercial.ts';
import { FORECAST } from './forecast.ts';
import { HANDOFFS } from './handoffs.ts';
import { INTEGRITY } from './integrity.ts';
import { PIPELINE } from './pipeline.ts';
import { QUALIFICATION } from './qualification.ts';
import type { Rates } from './terms.ts';

/** Every metric of the catalogue, computed straight from the store: a second opinion that shares no code with the package's metrics. */
export const RATES: Rates = { ...QUALIFICATION, ...PIPELINE, ...COMMERCIAL, ...HANDOFFS, ...FORECAST, ...INTEGRITY };

/** What the store's rows give for that metric. Throws RangeError for an unknown metric and for a rate without a value. */
export function rateOf(org: LocalOrg, metric: string): number {
  const sql = RATES[metric];
  if (sql === undefined) throw new RangeError(`no metric ${metric}`);
  const value = org.data.store.database.prepare(sql).get()?.['value'];
  if (typeof value !== 'number') throw new RangeError(`${metric} has no value`);
  return value;
}
