import type { Chance } from '../../northgate/chance.ts';
import type { Row } from '../../northgate/row.ts';
import { taskRow } from './children.ts';
import { DAY_SECONDS, dateOf, FIRST_DAY, LAST_DAY, LATEST_SECOND, momentAt } from './calendar.ts';
import type { Sink } from './sink.ts';

const UNTOUCHED = 'Open - Not Contacted';
const WORKING = 'Working - Contacted';
const CONVERTED = 'Closed - Converted';
const LATEST = LAST_DAY * DAY_SECONDS + LATEST_SECOND;
/** Minutes to the first answer, from the quickest to the slowest. */
const ANSWERS = [1, 25, 180, 900, 3000, 12_000, 40_000];
const MINUTE = 60;

/**
 * A lead with what happened to it: a call, a change of status, a conversion into a contact, or nothing. On conversion the calls go
 * over to the contact, as on the platform, and the contact is called again later.
 */
export function addLead(sink: Sink, chance: Chance, id: string, contactId: string, owner: string): void {
  const created = chance.between(FIRST_DAY * DAY_SECONDS, LATEST);
  const answered = created + chance.along(ANSWERS) * MINUTE + chance.between(0, MINUTE - 1);
  const isAnswered = chance.happens(72) && answered <= LATEST;
  const isWorked = isAnswered && chance.happens(60);
  const convertedAt = answered + chance.between(0, 40) * DAY_SECONDS;
  const isConverted = isAnswered && convertedAt <= LATEST && chance.happens(18);
  if (isWorked) sink.add('LeadHistory', change(id, UNTOUCHED, WORKING, answered));
  if (isConverted) addConversion(sink, id, contactId, convertedAt, isWorked);
  const who = isConverted && chance.happens(50) ? contactId : id;
  if (isAnswered && (!isWorked || chance.happens(40))) sink.add('Task', taskRow(chance, null, answered, who));
  if (isConverted && convertedAt + 5 * DAY_SECONDS <= LATEST)
    sink.add('Task', taskRow(chance, null, convertedAt + 5 * DAY_SECONDS, contactId));
  sink.add('Lead', {
    Id: id,
    LastName: 'Person',
    Company: 'Company',
    OwnerId: owner,
    Status: isConverted ? CONVERTED : isWorked ? WORKING : UNTOUCHED,
    IsConverted: isConverted,
    ConvertedDate: isConverted ? dateOf(Math.floor(convertedAt / DAY_SECONDS)) : null,
    ConvertedContactId: isConverted ? contactId : null,
    CreatedDate: momentAt(created),
  });
}

function addConversion(sink: Sink, id: string, contactId: string, at: number, isWorked: boolean): void {
  sink.add('LeadHistory', change(id, isWorked ? WORKING : UNTOUCHED, CONVERTED, at));
  sink.add('Contact', { Id: contactId, LastName: 'Person', CreatedDate: momentAt(at) });
}

function change(leadId: string, before: string, after: string, at: number): Row {
  return {
    LeadId: leadId,
    Field: 'Status',
    DataType: 'Text',
    OldValue: before,
    NewValue: after,
    CreatedDate: momentAt(at),
  };
}
