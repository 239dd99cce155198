import type { Chance } from './chance.ts';
import { LAST_DAY, momentOf, workday } from './calendar.ts';
import { idsUnder } from './ids.ts';
import { lastLogin, type Person } from './people.ts';
import type { Row } from './row.ts';

/** LoginHistory keeps half a year on the platform. */
const DAYS_KEPT = 180;

/** Log-ins of the last half-year: on most workdays, up to each person's last one. */
export function loginRows(chance: Chance, people: readonly Person[]): readonly Row[] {
  const nextId = idsUnder('0Ya');
  return people.flatMap((person, index) =>
    person.quietDays > DAYS_KEPT
      ? []
      : [
          ...earlierDays(chance, person).map((day) => momentOf(day, 440 + chance.between(0, 180))),
          lastLogin(person, index),
        ].map((moment) => ({
          Id: nextId(),
          UserId: person.id,
          LoginTime: moment,
          LoginType: 'Application',
          Status: 'Success',
          Application: 'Browser',
          Browser: 'Chrome',
          Platform: 'Windows',
          SourceIp: '192.0.2.10',
        })),
  );
}

function earlierDays(chance: Chance, person: Person): number[] {
  const last = LAST_DAY - person.quietDays;
  return Array.from(
    { length: last - (LAST_DAY - DAYS_KEPT) },
    (_, back) => last - DAYS_KEPT + person.quietDays + back,
  ).filter((day) => workday(day) === day && chance.happens(62));
}
