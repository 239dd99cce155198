import type { LocalOrg } from '../../org/localOrg.ts';
import type { RunningUser } from '../../platform/context.ts';
import { PROFILES } from '../../schema/standard/profiles.ts';
import type { PermissionGrant } from '../../schema/types.ts';
import type { HostUser } from '../options.ts';
import type { OrgUser } from '../orgTypes.ts';

/** Active users: those with permission sets first, each group by name. */
export function usersOf(org: LocalOrg): readonly OrgUser[] {
  const { store } = org.data;
  const people = store.find(store.object('User'), 'IsActive', true).map((row) => {
    const id = String(row.get('id'));
    const sets = permissionSetsOf(org, id).map(({ label }) => label);
    return {
      id,
      name: String(row.get('name') ?? ''),
      role: sets.length > 0 ? sets.join(', ') : org.userById(id).profileName || 'no profile',
      hasPermissionSets: sets.length > 0,
    };
  });
  return people.sort(
    (a, b) => Number(b.hasPermissionSets) - Number(a.hasPermissionSets) || a.name.localeCompare(b.name, 'en'),
  );
}

/** What the user's profile and permission sets grant. */
export function grantsOf(org: LocalOrg, userId: string): readonly PermissionGrant[] {
  const profile = PROFILES.find(({ name }) => name === org.userById(userId).profileName);
  return [...(profile === undefined ? [] : [profile]), ...permissionSetsOf(org, userId)];
}

function permissionSetsOf(org: LocalOrg, userId: string): readonly PermissionGrant[] {
  const { store } = org.data;
  const sets = [...org.schema.permissionSets.values()];
  return store.find(store.object('PermissionSetAssignment'), 'AssigneeId', userId).flatMap((assignment) => {
    const set = store.read(store.object('PermissionSet'), String(assignment.get('permissionsetid')));
    const [name, namespace] = [set?.get('name'), set?.get('namespaceprefix') ?? null];
    return sets.filter((one) => one.name === name && one.namespace === namespace);
  });
}

export function hostUserOf(org: LocalOrg, { id, name, locale, language, timeZone }: RunningUser): HostUser {
  const permissions = grantsOf(org, id).flatMap((grant) => [...grant.customPermissions, ...grant.userPermissions]);
  return {
    id,
    name,
    locale: locale.replace('_', '-'),
    language: language.split('_')[0] ?? 'en',
    timeZone,
    currency: 'USD',
    permissions: [...new Set(permissions)],
  };
}
