import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { idsUnder } from '../northgate/ids.ts';
import { idNamed } from '../northgate/personas.ts';
import type { Making } from './build.ts';

const PEOPLE = 9;

/** Owners of deals, some of them gone, with their log-ins at the edges of a week; gives their ids. */
export function addUsers(org: LocalOrg, { nasty, chance, clock, sink }: Making): readonly string[] {
  const nextId = idsUnder('005');
  const ProfileId = idNamed(org, 'Profile', 'Standard User');
  const ids = Array.from({ length: PEOPLE }, () => nextId());
  org.importRows(
    'User',
    ids.map((Id, place) => ({
      Id,
      FirstName: 'Owner',
      LastName: String(place),
      Name: `Owner ${place}`,
      Username: `owner${place}@nasty.example`,
      Email: `owner${place}@nasty.example`,
      Alias: `o${place}`,
      IsActive: place !== 0,
      ProfileId,
      TimeZoneSidKey: nasty.timeZone,
      LocaleSidKey: 'en_US',
      LanguageLocaleKey: 'en_US',
      EmailEncodingKey: 'UTF-8',
      UserType: 'Standard',
      LastLoginDate: place === 1 ? null : clock.momentOn(clock.t - chance.pick([0, 1, 6, 7, 8])),
      CreatedDate: clock.momentOn(clock.t - 2000),
    })),
  );
  if (nasty.traits.hasLogins)
    for (const UserId of ids.slice(2))
      for (const back of [chance.pick([5, 6, 7, 8]), chance.pick([7, 8, 9, -1])])
        sink.add('LoginHistory', {
          UserId,
          LoginTime: clock.momentOn(clock.t - back),
          LoginType: 'Application',
          Status: chance.happens(80) ? 'Success' : 'Invalid Password',
        });
  return ids;
}
