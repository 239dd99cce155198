import type { Chance } from './chance.ts';
import { dateOf, FIRST_DAY, LAST_DAY, momentOf, workday, type Day } from './calendar.ts';
import type { ContactBook } from './contacts.ts';
import type { Deal } from './deals/deal.ts';
import { idsUnder } from './ids.ts';
import { COMPANY_FIRST, COMPANY_SECOND, COUNTRIES, FAMILY, GIVEN, INDUSTRIES, SOURCES, TITLES } from './names.ts';
import { teamOn, type Person } from './people.ts';
import type { Row } from './row.ts';

/** A lead and when somebody first did something about it. */
export interface Lead {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly title: string;
  readonly source: string | null;
  readonly owner: Person | undefined;
  readonly created: Day;
  readonly minute: number;
  /** Minutes from creation to the first answer; undefined for a lead that nobody touched. */
  readonly answeredAfter: number | undefined;
  readonly isStatusChanged: boolean;
  readonly isCalled: boolean;
  /** Day on which it was given up; undefined while it is worked, untouched or converted. */
  readonly closed: Day | undefined;
  readonly conversion: { readonly day: Day; readonly deal: Deal; readonly contactId: string } | undefined;
}

const LEADS = 4000;
const MINUTES_A_DAY = 1440;
export const QUEUE_ID = '00GL2O000000001';
const QUEUED = 55;

/** Percent of leads that nobody touches, and how long the others wait, in minutes. */
const UNTOUCHED = 33;
const WAIT = [12, 60, 160, 330, 600, 980, 1900, 11_000];
/** Percent of new-customer deals that came out of a lead, and the days it had been one. */
const FROM_LEAD = 22;
const LEAD_DAYS = [2, 5, 11, 22, 45];
const GIVEN_UP = 62;
/** Days within which a lead is done with; whoever gets it stays that long. */
const WORKED_FOR = 90;

/** Four thousand leads: those that became a deal first, then those that became nothing. */
export function leadsOf(
  chance: Chance,
  people: readonly Person[],
  deals: readonly Deal[],
  contacts: ContactBook,
): readonly Lead[] {
  const nextId = idsUnder('00Q');
  const converted = deals
    .filter((deal) => deal.kind === 'new' && deal.created > FIRST_DAY + 50 && chance.happens(FROM_LEAD))
    .map((deal) => convertedLead(chance, people, deal, contacts, nextId()));
  const others = Array.from({ length: LEADS - converted.length }, () => otherLead(chance, people, nextId()));
  return [...converted, ...others];
}

type Someone = Pick<Lead, 'firstName' | 'lastName' | 'title' | 'source' | 'owner' | 'created' | 'minute'>;

function convertedLead(chance: Chance, people: readonly Person[], deal: Deal, contacts: ContactBook, id: string): Lead {
  const created = deal.created - chance.along(LEAD_DAYS);
  const base = someone(chance, people, created);
  const contact = contacts.add(deal.account, deal.created, base.firstName, base.lastName, base.title);
  return {
    ...base,
    id,
    company: deal.account.name,
    answeredAfter: Math.min(chance.along(WAIT), (deal.created - created) * MINUTES_A_DAY - MINUTES_A_DAY),
    isStatusChanged: chance.happens(80),
    isCalled: true,
    closed: undefined,
    conversion: { day: deal.created, deal, contactId: contact.id },
  };
}

function otherLead(chance: Chance, people: readonly Person[], id: string): Lead {
  const base = someone(chance, people, chance.between(FIRST_DAY, LAST_DAY));
  const isUntouched = chance.happens(UNTOUCHED);
  const answeredAfter = isUntouched ? undefined : answerIn(chance, base.created, base.minute);
  const isStatusChanged = chance.happens(84);
  return {
    ...base,
    id,
    company: `${chance.pick(FAMILY)} ${chance.pick(COMPANY_FIRST)} ${chance.pick(COMPANY_SECOND)}`,
    owner: isUntouched && chance.happens(QUEUED) ? undefined : base.owner,
    answeredAfter,
    isStatusChanged,
    isCalled: !isStatusChanged || chance.happens(72),
    closed:
      isStatusChanged && answeredAfter !== undefined && chance.happens(GIVEN_UP)
        ? base.created + Math.ceil(answeredAfter / MINUTES_A_DAY) + chance.between(6, 70)
        : undefined,
    conversion: undefined,
  };
}

/** Nobody answers at a weekend, and nothing is known past the as-of date. */
function answerIn(chance: Chance, created: Day, minute: number): number | undefined {
  const wait = chance.along(WAIT);
  const day = created + Math.floor((minute + wait) / MINUTES_A_DAY);
  const answered = wait + (workday(day) === day ? 0 : (workday(day) + 3 - day) * MINUTES_A_DAY);
  return created + Math.floor((minute + answered) / MINUTES_A_DAY) <= LAST_DAY ? answered : undefined;
}

function someone(chance: Chance, people: readonly Person[], created: Day): Someone {
  return {
    firstName: chance.pick(GIVEN),
    lastName: chance.pick(FAMILY),
    title: chance.pick(TITLES),
    source: chance.happens(78) ? chance.pickWeighted(SOURCES) : null,
    owner: chance.pickWeighted(teamOn(people, 'sdr', Math.min(LAST_DAY, created + WORKED_FOR))),
    created,
    minute: chance.between(420, 1150),
  };
}

/** The moment somebody first answered; undefined for an untouched lead. */
export function answeredAt({ created, minute, answeredAfter }: Lead): ReturnType<typeof momentOf> | undefined {
  return answeredAfter === undefined ? undefined : momentOf(created, minute + answeredAfter);
}

export const STATUS = {
  untouched: 'Open - Not Contacted',
  working: 'Working - Contacted',
  converted: 'Closed - Converted',
  closed: 'Closed - Not Converted',
} as const;

/** Where the lead stands on the as-of date. */
export function statusOf(lead: Lead): string {
  if (lead.conversion !== undefined) return STATUS.converted;
  if (lead.answeredAfter === undefined || !lead.isStatusChanged) return STATUS.untouched;
  return lead.closed !== undefined && lead.closed <= LAST_DAY ? STATUS.closed : STATUS.working;
}

export function queueRows(): readonly Row[] {
  return [{ Id: QUEUE_ID, Name: 'Inbound leads', DeveloperName: 'Inbound_leads', Type: 'Queue' }];
}

export function leadRows(chance: Chance, leads: readonly Lead[]): readonly Row[] {
  return leads.map((lead) => ({
    Id: lead.id,
    FirstName: lead.firstName,
    LastName: lead.lastName,
    Name: `${lead.firstName} ${lead.lastName}`,
    Company: lead.company,
    Title: lead.title,
    Email:
      `${lead.firstName}.${lead.lastName}@${lead.company.toLowerCase().replaceAll(/[^a-z]/g, '')}.example`.toLowerCase(),
    OwnerId: lead.owner?.id ?? QUEUE_ID,
    LeadSource: lead.source,
    Industry: chance.happens(70) ? chance.pick(INDUSTRIES) : null,
    NumberOfEmployees: chance.happens(60) ? chance.along([8, 60, 200, 700, 4000]) : null,
    Country: chance.happens(85) ? chance.pickWeighted(COUNTRIES) : null,
    Status: statusOf(lead),
    IsUnreadByOwner: lead.answeredAfter === undefined,
    IsConverted: lead.conversion !== undefined,
    ConvertedDate: lead.conversion === undefined ? null : dateOf(lead.conversion.day),
    ConvertedAccountId: lead.conversion?.deal.account.id ?? null,
    ConvertedContactId: lead.conversion?.contactId ?? null,
    ConvertedOpportunityId: lead.conversion?.deal.id ?? null,
    CreatedDate: momentOf(lead.created, lead.minute),
  }));
}
