import { toText } from '../values/operators.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';
import type { Context } from './context.ts';
import { asynchronousLimits, withLimits } from './limits.ts';

const ASSIGNED =
  'SELECT PermissionSet.Name, PermissionSet.NamespacePrefix FROM PermissionSetAssignment WHERE AssigneeId = :user WITH SYSTEM_MODE';

/** Lower-case names of the custom permissions that the running user's permission sets grant. */
export function permissionsOf(context: Context): ReadonlySet<string> {
  const assigned = new Set(assignedSets(context));
  const grants = [...context.schema.permissionSets.values()].filter(({ name, namespace }) =>
    assigned.has(keyOf(name, namespace)),
  );
  return new Set(grants.flatMap((grant) => Array.from(grant.customPermissions, (name) => name.toLowerCase())));
}

function assignedSets(context: Context): string[] {
  const binds = new Map([['user', context.user.id]]);
  // The platform keeps this look-up off the transaction's counters.
  const uncharged = withLimits(context, asynchronousLimits());
  const { records } = uncharged.data.query(uncharged, { text: ASSIGNED, binds, mode: 'system' });
  return (records?.items ?? []).flatMap((row) => {
    const set = row instanceof SObjectValue ? row.parent('permissionset') : null;
    return set ? [keyOf(toText(set.get('name')), set.get('namespaceprefix'))] : [];
  });
}

function keyOf(name: string, namespace: Value): string {
  return `${namespace === null ? '' : toText(namespace)}.${name}`.toLowerCase();
}
