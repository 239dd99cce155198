import { MANUAL, shareLevelField, shareName, shareParentField } from '../../schema/shares.ts';
import type { Value } from '../../values/value.ts';
import type { Change } from '../change.ts';
import { hasChanged } from '../change.ts';
import { keepsOwnerShare } from '../sharing.ts';
import { quoted } from '../tables.ts';

/**
 * Rows that are not public to change have a share row for their owner, with cause `Owner`; a new owner gets a new one, and what
 * was shared by hand ends; what Apex shared with a reason of its own stays ("Understanding Sharing", Apex Developer Guide).
 */
export function ownerShare(change: Change): void {
  const { store, object, row } = change;
  if (!keepsOwnerShare(store.schema, object) || !hasChanged(change, 'ownerid')) return;
  const share = store.described(shareName(object.name));
  const parent = shareParentField(object.name);
  if (change.old !== null) {
    store
      .statement(
        `DELETE FROM ${quoted(share.name)} WHERE ${quoted(parent)} = ? AND "RowCause" IN ('Owner', '${MANUAL}')`,
      )
      .run(change.id);
  }
  const values = new Map<string, Value>([
    ['id', store.newId(share)],
    [parent.toLowerCase(), change.id],
    ['userorgroupid', row.get('ownerid') ?? null],
    [shareLevelField(object.name).toLowerCase(), 'All'],
    ['rowcause', 'Owner'],
    ['lastmodifieddate', row.get('lastmodifieddate') ?? null],
    ['lastmodifiedbyid', row.get('lastmodifiedbyid') ?? null],
  ]);
  store.insert(share, values);
}
