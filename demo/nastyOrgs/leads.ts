import { idsUnder } from '../northgate/ids.ts';
import type { Making } from './build.ts';
import { dateOf, momentAt } from './clock.ts';

const DEFAULT = 'Open - Not Contacted';
const WORKING = 'Working - Contacted';
const HALF = 2;
const DAY_SECONDS = 86_400;
/** Seconds from the creation of a lead to what is done about it: a day before is the earliest that counts. */
const WAITS = [-86_401, -86_400, -3600, 0, 59, 60, 3599, 7261, 86_399, 86_400, 90_000, 2_591_999, 2_592_000, 2_700_123];

interface LeadPlan {
  readonly id: string;
  readonly contact: string;
  readonly day: number;
  readonly second: number;
  readonly isConverted: boolean;
}

/** Leads with activities, changes of their status and conversions at the edges of the rules. */
export function addLeads(making: Making, owners: readonly string[]): void {
  const { nasty, chance, clock } = making;
  const [nextId, nextContact] = [idsUnder('00Q'), idsUnder('003')];
  for (let left = Math.floor(nasty.deals / HALF); left > 0; left -= 1) {
    const plan = {
      id: nextId(),
      contact: nextContact(),
      day: clock.before(420),
      second: chance.between(0, DAY_SECONDS - 1),
      isConverted: chance.happens(25),
    };
    addLead(making, plan, chance.pick(owners));
    addWork(making, plan);
  }
}

function addLead({ nasty, chance, clock, sink }: Making, plan: LeadPlan, OwnerId: string): void {
  const isEarly = chance.happens(nasty.traits.earlyConversion);
  const converted = isEarly ? plan.day - chance.between(1, 9) : plan.day + chance.pick([0, 1, 20, 31, 90]);
  const status = chance.pick([DEFAULT, DEFAULT, WORKING, null]);
  sink.add('Lead', {
    Id: plan.id,
    LastName: 'Lead',
    Company: 'Company',
    OwnerId,
    Status: plan.isConverted ? 'Closed - Converted' : status,
    IsConverted: plan.isConverted,
    ConvertedDate: plan.isConverted && chance.happens(92) ? dateOf(converted) : null,
    ConvertedContactId: plan.isConverted && chance.happens(80) ? plan.contact : null,
    IsDeleted: chance.happens(nasty.traits.deleted),
    CreatedDate: chance.happens(nasty.traits.noCreation) ? null : momentAt(plan.day, plan.second),
  });
  if (plan.isConverted)
    sink.add('Contact', { Id: plan.contact, LastName: 'Lead', CreatedDate: clock.momentOn(converted) });
  if (!nasty.traits.hasLeadHistory || !chance.happens(50)) return;
  const wait = chance.pick(WAITS.filter((seconds) => seconds >= 0));
  const fields = { LeadId: plan.id, CreatedDate: momentAt(plan.day, plan.second + wait) };
  sink.add('LeadHistory', { ...fields, Field: 'Owner', OldValue: 'A', NewValue: 'B' });
  if (chance.happens(60))
    sink.add('LeadHistory', { ...fields, Field: 'Status', OldValue: DEFAULT, NewValue: status ?? WORKING });
}

function addWork({ nasty, chance, sink }: Making, plan: LeadPlan): void {
  if (!chance.happens(65)) return;
  const moment = momentAt(plan.day, plan.second + chance.pick(WAITS));
  const row = {
    WhoId: plan.isConverted && chance.happens(50) ? plan.contact : plan.id,
    IsDeleted: chance.happens(nasty.traits.deleted),
    CreatedDate: moment,
  };
  if (chance.happens(70))
    sink.add('Task', { ...row, Subject: 'Call', Status: 'Completed', IsClosed: true, CompletedDateTime: moment });
  else sink.add('Event', { ...row, Subject: 'Meeting', StartDateTime: moment, DurationInMinutes: 30 });
}
