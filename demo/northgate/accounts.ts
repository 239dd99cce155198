import type { Chance } from './chance.ts';
import { LAST_DAY, momentOf, RUN_IN_DAY, type Day } from './calendar.ts';
import { idsUnder } from './ids.ts';
import { COMPANY_FIRST, COMPANY_SECOND, COUNTRIES, INDUSTRIES } from './names.ts';
import { teamOn, type Person } from './people.ts';
import type { Row } from './row.ts';

export type Size = 'small' | 'mid' | 'large';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly size: Size;
  readonly industry: string | null;
  readonly employees: number | null;
  readonly country: string | null;
  readonly website: string | null;
  readonly parentId: string | null;
  readonly owner: Person;
  readonly created: Day;
  /** A customer from before the first record, with the day the present term began; undefined for prospects. */
  readonly customerSince: Day | undefined;
}

const ORIGINALS = 840;
const SUBSIDIARIES = 24;
const DUPLICATES = 36;
const FREE_MAIL = ['gmail.com', 'outlook.com'];
const FREE_MAIL_EACH = 40;

const SIZES: readonly (readonly [Size, number])[] = [
  ['small', 46],
  ['mid', 38],
  ['large', 16],
];
const EMPLOYEES: Readonly<Record<Size, readonly number[]>> = {
  small: [12, 40, 80, 140, 199],
  mid: [200, 320, 480, 700, 999],
  large: [1000, 1600, 2600, 4800, 12_000],
};
const TEAMS = { small: 'midMarket', mid: 'midMarket', large: 'enterprise' } as const;

/** Nine hundred companies: originals, subsidiaries that rightly share a web domain, and duplicates that someone entered again. */
export function accounts(chance: Chance, people: readonly Person[]): readonly Account[] {
  const nextId = idsUnder('001');
  const names = COMPANY_FIRST.flatMap((first) => COMPANY_SECOND.map((second) => `${first} ${second}`));
  const originals = chance.some(names, ORIGINALS).map((name, index) => original(chance, people, nextId(), name, index));
  const prospects = originals.filter(({ customerSince }) => customerSince === undefined);
  const others = prospects.filter(
    (one) => one.website !== null && !FREE_MAIL.some((mail) => one.website?.includes(mail)),
  );
  const subsidiaries = others.slice(0, SUBSIDIARIES).map((parent) => subsidiary(chance, nextId(), parent));
  const duplicates = others
    .slice(SUBSIDIARIES, SUBSIDIARIES + DUPLICATES)
    .map((twin, index) => duplicate(chance, nextId(), twin, index));
  return [...originals, ...subsidiaries, ...duplicates];
}

function original(chance: Chance, people: readonly Person[], id: string, name: string, index: number): Account {
  const size = chance.pickWeighted(SIZES);
  const domain = `${name.toLowerCase().replaceAll(' ', '')}.example`;
  const isCustomer = chance.happens(27);
  const team = isCustomer ? 'accounts' : TEAMS[size];
  return {
    id,
    name,
    domain,
    size,
    industry: chance.happens(98) ? chance.pick(INDUSTRIES) : null,
    employees: chance.happens(96) ? chance.along(EMPLOYEES[size]) : null,
    country: chance.happens(98) ? chance.pickWeighted(COUNTRIES) : null,
    website: websiteOf(chance, domain, index),
    parentId: null,
    owner: chance.pickWeighted(teamOn(people, team, LAST_DAY)),
    created: RUN_IN_DAY - chance.between(20, 900),
    customerSince: isCustomer ? RUN_IN_DAY - chance.between(0, 364) : undefined,
  };
}

/** Some small firms only have a mail address with a free provider: that makes them no duplicates of each other. */
function websiteOf(chance: Chance, domain: string, index: number): string | null {
  if (index % FREE_MAIL_EACH === 7) return FREE_MAIL[Math.floor(index / FREE_MAIL_EACH) % FREE_MAIL.length] ?? null;
  return chance.happens(88) ? `https://www.${domain}` : null;
}

function subsidiary(chance: Chance, id: string, parent: Account): Account {
  return {
    ...parent,
    id,
    name: `${parent.name} ${chance.pick(['Nordic', 'Iberia', 'Americas', 'Services'])}`,
    website: `https://www.${parent.domain}/about`,
    parentId: parent.id,
    created: parent.created + chance.between(5, 200),
  };
}

const RETYPED: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name} Ltd`,
  (name) => `${name} Group Procurement`,
];
/** One in so many duplicates is hard to find: another name, and the web address written in another way. */
const HARD_EACH = 12;

/** The same company entered once more: by a name typed otherwise, or under a new name with the same web domain. */
function duplicate(chance: Chance, id: string, twin: Account, index: number): Account {
  const retype = RETYPED[index % RETYPED.length] ?? String;
  const isRenamed = index % RETYPED.length === RETYPED.length - 1;
  const isHard = index % HARD_EACH === HARD_EACH - 1;
  const sameDomain = isHard ? `http://${twin.domain}` : `https://www.${twin.domain}/contact`;
  return {
    ...twin,
    id,
    name: retype(twin.name),
    website: isRenamed || chance.happens(50) ? sameDomain : null,
    employees: null,
    created: RUN_IN_DAY + chance.between(10, 700),
  };
}

/** Account rows. Customers are those with something won, which the caller knows. */
export function accountRows(all: readonly Account[], isCustomer: (account: Account) => boolean): readonly Row[] {
  return all.map((account) => ({
    Id: account.id,
    Name: account.name,
    OwnerId: account.owner.id,
    ParentId: account.parentId,
    Type: isCustomer(account) ? 'Customer - Direct' : 'Prospect',
    Industry: account.industry,
    NumberOfEmployees: account.employees,
    BillingCountry: account.country,
    Website: account.website,
    CreatedDate: momentOf(account.created, 600),
    LastModifiedDate: momentOf(account.created, 600),
    SystemModstamp: momentOf(account.created, 600),
  }));
}
