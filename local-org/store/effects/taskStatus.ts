import { ApexDatetime } from '../../values/datetime.ts';
import { hasChanged, textOf } from '../change.ts';
import type { Effect } from './effect.ts';
import { defaultLabel } from './statusList.ts';

/** A task takes the default status; a closed one is closed now. */
export const taskStatus: Effect = {
  objects: ['task'],
  before: (change) => {
    const { store, row, context } = change;
    if (textOf(row, 'status') === null) row.set('status', defaultLabel(store, 'TaskStatus'));
    if (!hasChanged(change, 'status')) return;
    const status = store.find(store.object('TaskStatus'), 'MasterLabel', row.get('status') ?? null)[0];
    const isClosed = status?.get('isclosed') === true;
    row.set('isclosed', isClosed);
    row.set('completeddatetime', isClosed ? new ApexDatetime(context.now()) : null);
    row.set('ishighpriority', textOf(row, 'priority') === 'High');
  },
};
