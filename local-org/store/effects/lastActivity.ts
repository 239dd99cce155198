import { ApexDate } from '../../values/date.ts';
import type { Change } from '../change.ts';
import { textOf } from '../change.ts';
import type { Effect } from './effect.ts';

/** LastActivityDate is the latest due date of the record's events and closed tasks ("Account" in the Object Reference). */
export const lastActivity: Effect = {
  objects: ['task', 'event'],
  before: ({ store, row }) => {
    const what = textOf(row, 'whatid');
    const object = what ? store.schema.objectOfPrefix(what.slice(0, 3)) : undefined;
    if (!what || !object || (row.get('accountid') ?? null) !== null) return;
    const parent = object.name === 'Account' ? null : store.read(object, what);
    row.set('accountid', object.name === 'Account' ? what : (parent?.get('accountid') ?? null));
  },
  after: (change) => {
    const date = change.row.get('activitydate');
    const counts = change.object.name === 'Event' || change.row.get('isclosed') === true;
    if (!counts || !(date instanceof ApexDate)) return;
    for (const field of ['whatid', 'whoid', 'accountid']) raise(change, textOf(change.row, field), date);
  },
};

function raise({ store }: Change, id: string | null, date: ApexDate): void {
  const object = id === null ? undefined : store.schema.objectOfPrefix(id.slice(0, 3));
  if (id === null || !object?.fields.has('lastactivitydate')) return;
  const known = store.read(object, id)?.get('lastactivitydate');
  if (known instanceof ApexDate && known.days >= date.days) return;
  store.update(object, id, new Map([['lastactivitydate', date]]));
}
