import type { Value } from '../../values/value.ts';
import type { Change } from '../change.ts';
import { hasChanged } from '../change.ts';
import type { Effect } from './effect.ts';

/** The fields whose change writes a history row ("OpportunityHistory" in the Object Reference). */
const WATCHED = ['stagename', 'amount', 'closedate', 'probability', 'expectedrevenue', 'forecastcategory'];

export const opportunityHistory: Effect = {
  objects: ['opportunity'],
  after: (change) => {
    if (change.context.writesHistory === false) return;
    if (change.old === null || WATCHED.some((name) => hasChanged(change, name))) addHistory(change);
  },
};

function addHistory(change: Change): void {
  const { store, row, old, context } = change;
  const history = store.object('OpportunityHistory');
  const values = new Map<string, Value>(WATCHED.map((name) => [name, row.get(name) ?? null]));
  if (history.fields.has('currencyisocode')) values.set('currencyisocode', row.get('currencyisocode') ?? null);
  values.set('id', store.newId(history));
  values.set('opportunityid', change.id);
  values.set('prevamount', old?.get('amount') ?? null);
  values.set('prevclosedate', old?.get('closedate') ?? null);
  values.set('createdbyid', context.user.id);
  values.set('createddate', row.get('lastmodifieddate') ?? null);
  values.set('systemmodstamp', row.get('lastmodifieddate') ?? null);
  store.insert(history, values);
}
