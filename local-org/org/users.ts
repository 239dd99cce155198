import type { RunningUser } from '../platform/context.ts';
import type { OrgData } from '../soql/dataAccess.ts';

/** What a new user needs beside a name. */
export interface NewUser {
  readonly firstName: string;
  readonly lastName: string;
  readonly userName: string;
  /** Name of one of the base profiles. */
  readonly profile: string;
  readonly permissionSets: readonly string[];
  readonly timeZone: string;
}

/** Adds an active user with a profile and permission sets; gives the id. Throws an Error when profile or set is unknown. */
export function addUser(data: OrgData, user: NewUser): string {
  const [id = ''] = data.importRows('User', [
    {
      FirstName: user.firstName,
      LastName: user.lastName,
      Name: `${user.firstName} ${user.lastName}`,
      Username: user.userName,
      Email: user.userName,
      Alias: user.lastName.slice(0, 8).toLowerCase(),
      IsActive: true,
      ProfileId: idOf(data, 'Profile', user.profile),
      TimeZoneSidKey: user.timeZone,
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      UserType: 'Standard',
    },
  ]);
  const assignments = user.permissionSets.map((name) => ({
    AssigneeId: id,
    PermissionSetId: idOf(data, 'PermissionSet', name),
  }));
  data.importRows('PermissionSetAssignment', assignments);
  return id;
}

/** The user of a name, case-insensitive; undefined when there is none. */
export function userIdOf(data: OrgData, userName: string): string | undefined {
  const id = data.store.find(data.store.object('User'), 'Username', userName)[0]?.get('id');
  return typeof id === 'string' ? id : undefined;
}

/** What a transaction knows of its user. Throws an Error when there is no such user. */
export function runningUser(data: OrgData, id: string, organizationTimeZone: string): RunningUser {
  const { store } = data;
  const row = store.read(store.object('User'), id);
  if (!row) throw new Error(`no user ${id}`);
  const text = (name: string, otherwise: string): string => {
    const value = row.get(name);
    return typeof value === 'string' && value !== '' ? value : otherwise;
  };
  const profileId = text('profileid', '');
  const profile = profileId === '' ? null : store.read(store.object('Profile'), profileId);
  return {
    id: text('id', id),
    name: text('name', ''),
    userName: text('username', ''),
    profileId,
    profileName: String(profile?.get('name') ?? ''),
    timeZone: text('timezonesidkey', organizationTimeZone),
    locale: text('localesidkey', 'en_US'),
    language: text('languagelocalekey', 'en_US'),
  };
}

function idOf(data: OrgData, object: 'Profile' | 'PermissionSet', name: string): string {
  const id = data.store.find(data.store.object(object), 'Name', name)[0]?.get('id');
  if (typeof id !== 'string') throw new Error(`the org has no ${object} named ${name}`);
  return id;
}
