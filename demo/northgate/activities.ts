import type { ApexDatetime } from '../../local-org/values/datetime.ts';
import type { Chance } from './chance.ts';
import { dateOf, LAST_DAY, momentOf, workday, type Day } from './calendar.ts';
import type { ContactBook } from './contacts.ts';
import type { Deal } from './deals/deal.ts';
import { answeredAt, type Lead } from './leads.ts';
import type { Row } from './row.ts';

/** Something that somebody did, or means to do. */
export interface Activity {
  readonly kind: 'task' | 'event';
  readonly subject: string;
  readonly type: string;
  readonly what: string | null;
  readonly who: string | null;
  readonly accountId: string | null;
  readonly ownerId: string;
  readonly due: Day;
  /** When it was done or begins; undefined for a task that is still open. */
  readonly moment: ApexDatetime | undefined;
  readonly created: ApexDatetime;
}

const KINDS: readonly (readonly [readonly [string, string], number])[] = [
  [['Call', 'Call'], 44],
  [['E-mail', 'Email'], 34],
  [['Meeting', 'Meeting'], 22],
];
const PER_DEAL: readonly (readonly [number, number])[] = [
  [1, 22],
  [2, 28],
  [3, 24],
  [4, 16],
  [6, 10],
];
/** Percent of living deals on which somebody logged something in the last thirty days. */
const RECENTLY_LOGGED = 72;
const RECENT = 28;
const PLANNED = 22;

/** What sellers logged on their deals. Nothing is logged on forgotten deals in their last two months, and planned things are no proof. */
export function dealActivities(chance: Chance, deals: readonly Deal[], contacts: ContactBook): readonly Activity[] {
  return deals.flatMap((deal) => {
    const who = contacts.of(deal.account, deal.created)[0]?.id ?? null;
    const done = daysOf(chance, deal).map((day) => logged(chance, deal, who, day));
    return deal.outcome === 'open' && chance.happens(PLANNED) ? [...done, planned(chance, deal, who)] : done;
  });
}

function daysOf(chance: Chance, deal: Deal): readonly Day[] {
  const last = lastDay(deal);
  const days = Array.from({ length: chance.pickWeighted(PER_DEAL) }, () => workday(chance.between(deal.created, last)));
  if (deal.outcome !== 'open' || deal.isForgotten) return days.filter((day) => day >= deal.created);
  const quiet = days.filter((day) => day <= LAST_DAY - RECENT - 3);
  const recent = Math.max(deal.created, workday(LAST_DAY - chance.between(0, RECENT)));
  return (chance.happens(RECENTLY_LOGGED) ? [...quiet, recent] : quiet).filter((day) => day >= deal.created);
}

function lastDay(deal: Deal): Day {
  if (deal.outcome !== 'open') return deal.end - 1;
  return deal.isForgotten ? (deal.states.at(-1)?.day ?? deal.created) : LAST_DAY;
}

function logged(chance: Chance, deal: Deal, who: string | null, day: Day): Activity {
  const [subject, type] = chance.pickWeighted(KINDS);
  const moment = momentOf(day, chance.between(545, 1060));
  const kind = type === 'Meeting' ? 'event' : 'task';
  return { ...about(deal, who), kind, subject, type, due: day, moment, created: moment };
}

/** Open tasks and meetings to come: they say what is meant, not what was done. */
function planned(chance: Chance, deal: Deal, who: string | null): Activity {
  const due = LAST_DAY + chance.between(1, 20);
  const made = chance.between(Math.max(deal.created, LAST_DAY - 70), LAST_DAY);
  const created = momentOf(deal.isForgotten ? lastDay(deal) : made, 700);
  if (chance.happens(60))
    return { ...about(deal, who), kind: 'task', subject: 'Follow up', type: 'Call', due, moment: undefined, created };
  return {
    ...about(deal, who),
    kind: 'event',
    subject: 'Review meeting',
    type: 'Meeting',
    due,
    moment: momentOf(due, 600),
    created,
  };
}

function about(deal: Deal, who: string | null) {
  return { what: deal.id, who, accountId: deal.account.id, ownerId: deal.seller.id };
}

/** The first answer to each lead that was called; on conversion the call moves to the contact, as on the platform. */
export function leadActivities(leads: readonly Lead[]): readonly Activity[] {
  return leads.flatMap((lead) => {
    const moment = answeredAt(lead);
    if (moment === undefined || !lead.isCalled || lead.owner === undefined) return [];
    return [
      {
        kind: 'task' as const,
        subject: 'First call',
        type: 'Call',
        what: null,
        who: lead.conversion?.contactId ?? lead.id,
        accountId: lead.conversion?.deal.account.id ?? null,
        ownerId: lead.owner.id,
        due: moment.dateIn('UTC').days,
        moment,
        created: moment,
      },
    ];
  });
}

const HALF_AN_HOUR = 30;

export function taskRows(activities: readonly Activity[], nextId: () => string): readonly Row[] {
  return activities
    .filter(({ kind }) => kind === 'task')
    .map((task) => ({
      Id: nextId(),
      Subject: task.subject,
      Type: task.type,
      TaskSubtype: task.type === 'Meeting' ? 'Task' : task.type,
      WhatId: task.what,
      WhoId: task.who,
      AccountId: task.accountId,
      OwnerId: task.ownerId,
      Status: task.moment === undefined ? 'Not Started' : 'Completed',
      Priority: 'Normal',
      IsClosed: task.moment !== undefined,
      ActivityDate: dateOf(task.due),
      CompletedDateTime: task.moment ?? null,
      CreatedDate: task.created,
    }));
}

export function eventRows(activities: readonly Activity[], nextId: () => string): readonly Row[] {
  return activities
    .filter(({ kind }) => kind === 'event')
    .map((event) => ({
      Id: nextId(),
      Subject: event.subject,
      Type: event.type,
      WhatId: event.what,
      WhoId: event.who,
      AccountId: event.accountId,
      OwnerId: event.ownerId,
      ActivityDate: dateOf(event.due),
      ActivityDateTime: event.moment ?? null,
      StartDateTime: event.moment ?? null,
      EndDateTime: event.moment?.plus(HALF_AN_HOUR * 60_000) ?? null,
      DurationInMinutes: HALF_AN_HOUR,
      ShowAs: 'Busy',
      CreatedDate: event.created,
    }));
}
