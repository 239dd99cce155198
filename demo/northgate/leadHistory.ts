import { LAST_DAY, momentOf } from './calendar.ts';
import { idsUnder } from './ids.ts';
import { answeredAt, STATUS, type Lead } from './leads.ts';
import type { Row } from './row.ts';

/** LeadHistory rows of the status, the only field that Northgate tracks on leads. */
export function leadHistoryRows(leads: readonly Lead[]): readonly Row[] {
  const nextId = idsUnder('0LH');
  return leads.flatMap((lead) =>
    changesOf(lead).map(([moment, before, after]) => ({
      Id: nextId(),
      LeadId: lead.id,
      Field: 'Status',
      DataType: 'Text',
      OldValue: before,
      NewValue: after,
      CreatedById: lead.owner?.id ?? null,
      CreatedDate: moment,
    })),
  );
}

type StatusChange = readonly [moment: ReturnType<typeof momentOf>, before: string, after: string];

function changesOf(lead: Lead): readonly StatusChange[] {
  const answered = answeredAt(lead);
  const changes: StatusChange[] = [];
  if (answered !== undefined && lead.isStatusChanged) changes.push([answered, STATUS.untouched, STATUS.working]);
  const last = changes.at(-1)?.[2] ?? STATUS.untouched;
  if (lead.conversion !== undefined) changes.push([momentOf(lead.conversion.day, 540), last, STATUS.converted]);
  else if (lead.closed !== undefined && lead.closed <= LAST_DAY)
    changes.push([momentOf(lead.closed, 900), last, STATUS.closed]);
  return changes;
}
