import { textOf } from '../change.ts';
import type { Effect } from './effect.ts';
import { defaultLabel } from './statusList.ts';

/** A lead without a status takes the default one. Conversion is an operation of its own, outside the local org. */
export const leadStatus: Effect = {
  objects: ['lead'],
  before: ({ store, row }) => {
    if (textOf(row, 'status') === null) row.set('status', defaultLabel(store, 'LeadStatus'));
  },
};
