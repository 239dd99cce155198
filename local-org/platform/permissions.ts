import { SObjectValue } from '../values/sobject.ts';
import type { Context } from './context.ts';
import { asynchronousLimits, withLimits } from './limits.ts';

const ASSIGNED = 'SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE AssigneeId = :user WITH SYSTEM_MODE';

/** Lower-case names of the custom permissions that the running user's permission sets grant. */
export function permissionsOf(context: Context): ReadonlySet<string> {
  const assigned = new Set(assignedSets(context));
  const grants = [...context.schema.permissionSets.values()].filter((grant) => assigned.has(grant.name.toLowerCase()));
  return new Set(grants.flatMap((grant) => Array.from(grant.customPermissions, (name) => name.toLowerCase())));
}

function assignedSets(context: Context): string[] {
  const binds = new Map([['user', context.user.id]]);
  // The platform keeps this look-up off the transaction's counters.
  const uncharged = withLimits(context, asynchronousLimits());
  const { records } = uncharged.data.query(uncharged, { text: ASSIGNED, binds, mode: 'system' });
  return (records?.items ?? []).flatMap((row) => {
    const name = row instanceof SObjectValue ? row.parent('permissionset')?.get('name') : null;
    return typeof name === 'string' ? [name.toLowerCase()] : [];
  });
}
