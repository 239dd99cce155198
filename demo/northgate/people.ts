import { LAST_DAY, momentOf, type Day } from './calendar.ts';
import { idsUnder } from './ids.ts';
import type { Row } from './row.ts';

/** Who does what at Northgate. The first three are the sales teams. */
export type Team =
  | 'midMarket'
  | 'enterprise'
  | 'accounts'
  | 'sdr'
  | 'success'
  | 'revops'
  | 'leadership'
  | 'marketing'
  | 'presales'
  | 'finance';

export interface Person {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly userName: string;
  readonly title: string;
  readonly team: Team;
  /** How much of the team's work this person gets. */
  readonly load: number;
  /** Days before the as-of date of the last log-in. */
  readonly quietDays: number;
  /** Last day at Northgate; undefined for those who are there. */
  readonly leftOn: Day | undefined;
}

type Line = readonly [name: string, title: string, team: Team, load: number, quietDays: number, left?: Day];

const LINES: readonly Line[] = [
  ['Ines Halloran', 'Founder and CEO', 'leadership', 0, 1],
  ['Henrik Solberg', 'VP Sales', 'leadership', 0, 0],
  ['Camille Ferrand', 'VP Customer Success', 'leadership', 0, 2],
  ['Tomas Brandt', 'Account Executive', 'midMarket', 26, 0],
  ['Priya Venkat', 'Account Executive', 'midMarket', 30, 1],
  ['Callum Reid', 'Account Executive', 'midMarket', 22, 16],
  ['Adaeze Obi', 'Account Executive', 'midMarket', 18, 2],
  ['Petra Nowak', 'Account Executive', 'midMarket', 16, 150, LAST_DAY - 150],
  ['Noor Aziz', 'Senior Account Executive', 'enterprise', 30, 0],
  ['Wiktor Lis', 'Senior Account Executive', 'enterprise', 26, 11],
  ['Beatriz Amaral', 'Senior Account Executive', 'enterprise', 18, 330, LAST_DAY - 330],
  ['Luc Moreau', 'Account Manager', 'accounts', 30, 3],
  ['Saoirse Keane', 'Account Manager', 'accounts', 28, 0],
  ['Dario Conti', 'Account Manager', 'accounts', 20, 24],
  ['Mina Farahani', 'Sales Development', 'sdr', 34, 0],
  ['Owen Tully', 'Sales Development', 'sdr', 30, 1],
  ['Jana Vitek', 'Sales Development', 'sdr', 20, 90, LAST_DAY - 90],
  ['Elif Demir', 'Customer Success Manager', 'success', 30, 0],
  ['Ruben Haas', 'Customer Success Manager', 'success', 30, 4],
  ['Yuki Arden', 'Customer Success Manager', 'success', 24, 1],
  ['Robin Vale', 'Head of Revenue Operations', 'revops', 0, 0],
  ['Greta Lund', 'Revenue Operations Analyst', 'revops', 0, 0],
  ['Theo Marchetti', 'Head of Marketing', 'marketing', 0, 5],
  ['Anouk Visser', 'Solutions Consultant', 'presales', 0, 2],
  ['Oskar Lind', 'Finance Director', 'finance', 0, 9],
];

const DEPARTMENTS: Readonly<Record<Team, string>> = {
  midMarket: 'Sales, Mid-Market',
  enterprise: 'Sales, Enterprise',
  accounts: 'Sales, Accounts',
  sdr: 'Sales Development',
  success: 'Customer Success',
  revops: 'Revenue Operations',
  leadership: 'Leadership',
  marketing: 'Marketing',
  presales: 'Pre-Sales',
  finance: 'Finance',
};

const VP_SALES = 'henrik.solberg@northgate.example';
const VP_SUCCESS = 'camille.ferrand@northgate.example';
const FOUNDER = 'ines.halloran@northgate.example';
const ANALYST = 'greta.lund@northgate.example';

const MANAGERS: Readonly<Record<Team, string>> = {
  midMarket: VP_SALES,
  enterprise: VP_SALES,
  accounts: VP_SALES,
  sdr: VP_SALES,
  presales: VP_SALES,
  success: VP_SUCCESS,
  revops: FOUNDER,
  leadership: FOUNDER,
  marketing: FOUNDER,
  finance: FOUNDER,
};

/** Everyone who has a user at Northgate, those who left included. Always the same people with the same ids. */
export function staff(): readonly Person[] {
  const nextId = idsUnder('005');
  return LINES.map(([name, title, team, load, quietDays, leftOn]) => {
    const [firstName = '', lastName = ''] = name.split(' ');
    const userName = `${firstName}.${lastName}@northgate.example`.toLowerCase();
    return { id: nextId(), firstName, lastName, userName, title, team, load, quietDays, leftOn };
  });
}

export function founderOf(people: readonly Person[]): Person {
  return personOf(people, FOUNDER);
}

/** The analyst in revenue operations, who changes records in bulk when she is asked to. */
export function analystOf(people: readonly Person[]): Person {
  return personOf(people, ANALYST);
}

/** Throws RangeError when nobody has that user name. */
export function personOf(people: readonly Person[], userName: string): Person {
  const person = people.find((one) => one.userName === userName);
  if (person === undefined) throw new RangeError(`nobody at Northgate is ${userName}`);
  return person;
}

/** Those of a team who were there on that day, with their share of its work. */
export function teamOn(people: readonly Person[], team: Team, day: Day): readonly (readonly [Person, number])[] {
  return people
    .filter((person) => person.team === team && (person.leftOn === undefined || person.leftOn >= day))
    .map((person) => [person, person.load] as const);
}

/** User rows. The profile is the org's own, so its id comes from outside. */
export function userRows(people: readonly Person[], profileId: string): readonly Row[] {
  return people.map((person, index) => ({
    Id: person.id,
    FirstName: person.firstName,
    LastName: person.lastName,
    Name: `${person.firstName} ${person.lastName}`,
    Username: person.userName,
    Email: person.userName,
    Alias: person.lastName.slice(0, 8).toLowerCase(),
    EmployeeNumber: String(1001 + index),
    CompanyName: 'Northgate',
    Department: DEPARTMENTS[person.team],
    Title: person.title,
    IsActive: person.leftOn === undefined,
    ManagerId: person.userName === FOUNDER ? null : personOf(people, MANAGERS[person.team]).id,
    ProfileId: profileId,
    TimeZoneSidKey: 'UTC',
    LocaleSidKey: 'en_US',
    LanguageLocaleKey: 'en_US',
    EmailEncodingKey: 'UTF-8',
    UserType: 'Standard',
    CreatedDate: momentOf(LAST_DAY - 1100 + index * 9, 540),
    LastLoginDate: lastLogin(person, index),
  }));
}

/** When the person last logged in, to the minute. */
export function lastLogin(person: Person, index: number): ReturnType<typeof momentOf> {
  return momentOf(LAST_DAY - person.quietDays, 420 + index * 7);
}
