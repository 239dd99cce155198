import { ApexDatetime } from '../../values/datetime.ts';
import { hasChanged, textOf } from '../change.ts';
import type { Effect } from './effect.ts';

/** The status `Closed` closes a case. */
export const caseStatus: Effect = {
  objects: ['case'],
  before: (change) => {
    if (!hasChanged(change, 'status')) return;
    const isClosed = textOf(change.row, 'status') === 'Closed';
    change.row.set('isclosed', isClosed);
    change.row.set('closeddate', isClosed ? new ApexDatetime(change.context.now()) : null);
  },
};
