import { MANAGE_USERS, PROFILES } from '../schema/standard/profiles.ts';
import type { Value } from '../values/value.ts';
import type { Store } from './store.ts';

/**
 * Each profile owns a permission set that holds its user permissions, and each user is assigned the one of the profile
 * ("PermissionSet", IsOwnedByProfile and ProfileId, Object Reference). Brings both up to date.
 */
export function mirrorProfiles(store: Store): void {
  const sets = store.object('PermissionSet');
  for (const profile of store.all(store.object('Profile'))) {
    const profileId = profile.get('id') ?? null;
    const granted = PROFILES.find(({ name }) => name === profile.get('name'))?.userPermissions;
    const values: [string, Value][] = [['permissionsmanageusers', granted?.has(MANAGE_USERS) ?? false]];
    const known = store.find(sets, 'ProfileId', profileId)[0]?.get('id');
    if (typeof known === 'string') store.update(sets, known, new Map(values));
    else {
      const id = store.newId(sets);
      // The platform names these sets by letters that mean nothing.
      const name = `X${String(profileId)}`;
      const rest: [string, Value][] = [
        ['id', id],
        ['name', name],
        ['label', name],
        ['isownedbyprofile', true],
        ['profileid', profileId],
      ];
      store.insert(sets, new Map([...values, ...rest]));
    }
  }
  assignProfileSets(store);
}

const STRAY = `DELETE FROM "PermissionSetAssignment" WHERE "Id" IN (
  SELECT a."Id" FROM "PermissionSetAssignment" a
  JOIN "PermissionSet" s ON s."Id" = a."PermissionSetId" AND s."ProfileId" IS NOT NULL
  JOIN "User" u ON u."Id" = a."AssigneeId" AND u."ProfileId" IS NOT s."ProfileId")`;
const MISSING = `SELECT u."Id" AS user, s."Id" AS owned FROM "User" u
  JOIN "PermissionSet" s ON s."ProfileId" = u."ProfileId"
  WHERE NOT EXISTS (
    SELECT 1 FROM "PermissionSetAssignment" a WHERE a."AssigneeId" = u."Id" AND a."PermissionSetId" = s."Id")`;

/** Gives every user the set of the profile and no other profile's. */
export function assignProfileSets(store: Store): void {
  const object = store.object('PermissionSetAssignment');
  store.statement(STRAY).run();
  for (const { user, owned } of store.statement(MISSING).all()) {
    const values: [string, Value][] = [
      ['id', store.newId(object)],
      ['assigneeid', String(user)],
      ['permissionsetid', String(owned)],
      ['isactive', true],
    ];
    store.insert(object, new Map(values));
  }
}
