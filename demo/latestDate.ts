import type { LocalOrg } from '../local-org/org/localOrg.ts';
import { ApexDate } from '../local-org/values/date.ts';
import { ApexDatetime } from '../local-org/values/datetime.ts';
import type { Value } from '../local-org/values/value.ts';

/** Where the latest date of an export may stand: created records, history, closed deals (design.md §6). */
const CREATED = ['Opportunity', 'OpportunityHistory', 'Lead', 'Account', 'Contact', 'Task', 'Event'];

/** The day up to which the org's records run: the default of `--as-of`. Undefined when no record carries a date. */
export function latestDate(org: LocalOrg): ApexDate | undefined {
  const days = [...CREATED.flatMap((object) => createdDays(org, object)), ...closedDays(org)];
  return days.length === 0 ? undefined : new ApexDate(days.reduce((a, b) => Math.max(a, b)));
}

function createdDays(org: LocalOrg, object: string): number[] {
  return rowsOf(org, object).flatMap((row) => {
    const created = row.get('createddate');
    return created instanceof ApexDatetime ? [created.dateIn(org.timeZone).days] : [];
  });
}

function closedDays(org: LocalOrg): number[] {
  return rowsOf(org, 'Opportunity').flatMap((row) => {
    const closed = row.get('closedate');
    return row.get('isclosed') === true && closed instanceof ApexDate ? [closed.days] : [];
  });
}

function rowsOf(org: LocalOrg, object: string): readonly ReadonlyMap<string, Value>[] {
  return org.data.store.all(org.data.store.object(object));
}
