import type { Value } from '../../values/value.ts';
import type { Store } from '../store.ts';

/** Label of the default row of LeadStatus or TaskStatus, else of its first; null for an empty list. */
export function defaultLabel(store: Store, objectName: 'LeadStatus' | 'TaskStatus'): Value {
  const rows = store.all(store.object(objectName));
  const chosen = rows.find((row) => row.get('isdefault') === true) ?? rows[0];
  return chosen?.get('masterlabel') ?? null;
}
