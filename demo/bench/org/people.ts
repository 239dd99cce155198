import type { Chance } from '../../northgate/chance.ts';
import { idsUnder } from '../../northgate/ids.ts';
import type { Row } from '../../northgate/row.ts';
import { ApexDatetime } from '../../../local-org/values/datetime.ts';
import { LAST_DAY, LATEST_SECOND, momentOf, TIME_ZONE } from './calendar.ts';

/** LoginHistory keeps half a year on the platform; the run reads the last week of it. */
const DAYS_KEPT = 30;

export interface Owner {
  readonly id: string;
  readonly logins: readonly Login[];
}

interface Login {
  readonly at: ApexDatetime;
  readonly isSuccess: boolean;
}

/** People who own deals, with their log-ins: two a day while somebody is about, some of them refused. */
export function ownersOf(chance: Chance, count: number): readonly Owner[] {
  const nextId = idsUnder('005');
  return Array.from({ length: count }, () => {
    const quiet = chance.happens(70) ? chance.between(0, 5) : chance.between(6, DAYS_KEPT);
    const days = Array.from({ length: DAYS_KEPT - quiet + 1 }, (_, back) => LAST_DAY - DAYS_KEPT + back);
    const logins = days.flatMap((day) =>
      [1, 2].map(() => ({ at: momentOf(day, chance.between(0, LATEST_SECOND)), isSuccess: chance.happens(85) })),
    );
    return { id: nextId(), logins };
  });
}

export function userRows(chance: Chance, owners: readonly Owner[], profileId: string): readonly Row[] {
  return owners.map(({ id, logins }, index) => ({
    Id: id,
    FirstName: 'Owner',
    LastName: String(index + 1),
    Name: `Owner ${index + 1}`,
    Username: `owner${index + 1}@bench.example`,
    Email: `owner${index + 1}@bench.example`,
    Alias: `o${index + 1}`.slice(0, 8),
    IsActive: index === 0 || !chance.happens(10),
    ProfileId: profileId,
    TimeZoneSidKey: TIME_ZONE,
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    UserType: 'Standard',
    LastLoginDate: lastOf(logins),
    CreatedDate: momentOf(LAST_DAY - 2000, 0),
  }));
}

function lastOf(logins: readonly Login[]): ApexDatetime | null {
  const times = logins.filter(({ isSuccess }) => isSuccess).map(({ at }) => at.time);
  return times.length === 0 ? null : new ApexDatetime(Math.max(...times));
}

export function loginRows(owners: readonly Owner[]): readonly Row[] {
  const nextId = idsUnder('0Ya');
  return owners.flatMap(({ id, logins }) =>
    logins.map(({ at, isSuccess }) => ({
      Id: nextId(),
      UserId: id,
      LoginTime: at,
      LoginType: 'Application',
      Status: isSuccess ? 'Success' : 'Invalid Password',
    })),
  );
}
