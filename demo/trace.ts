import type { LocalOrg } from '../local-org/org/localOrg.ts';
import type { SObjectDescribe } from '../local-org/schema/types.ts';
import { ApexDate } from '../local-org/values/date.ts';
import { ApexDatetime } from '../local-org/values/datetime.ts';
import type { Value } from '../local-org/values/value.ts';

/** The day up to which the records of an export run, and what says so. */
export interface Trace {
  readonly day: ApexDate;
  /** The reason in words, as `the latest change in the files (OpportunityHistory)`. */
  readonly reason: string;
}

/** Users and log-ins are dated by the system, and what a new org has by the machine's clock. */
const UNTRACED = new Set(['User', 'Profile', 'Organization', 'LoginHistory']);
/** Moments at which something was done. SystemModstamp, log-ins and conversions are none, and the start of an event is a plan. */
const MOMENTS = ['CreatedDate', 'LastModifiedDate'];
const COMPLETED = 'CompletedDateTime';
/** Close dates of won deals beyond this many are strays that move nothing ("T of an import", the evidence catalogue). */
const STRAYS = 2;

/**
 * The latest trace of the imported objects, on no day after `today`. The close date of an open or lost deal is a plan: it counts only
 * where the files hold nothing else. Undefined where no record carries a date that has come.
 */
export function latestTrace(org: LocalOrg, imported: Iterable<string>, today: ApexDate): Trace | undefined {
  const objects = [...imported].filter((name) => !UNTRACED.has(name)).map((name) => org.data.store.object(name));
  const traces = [...objects.flatMap((object) => momentsOf(org, object)), ...wonCloses(org, today)];
  return latest(traces, today) ?? latest(plannedCloses(org), today);
}

function latest(traces: readonly Trace[], today: ApexDate): Trace | undefined {
  const past = traces.filter(({ day }) => day.days <= today.days);
  return past.reduce<Trace | undefined>((best, one) => (best && best.day.days >= one.day.days ? best : one), undefined);
}

/** The latest day of each dated field of the object up to which it has one. */
function momentsOf(org: LocalOrg, object: SObjectDescribe): Trace[] {
  const fields = [...MOMENTS, ...(object.name === 'Task' ? [COMPLETED] : [])];
  const rows = rowsOf(org, object.name);
  return fields.flatMap((field) => {
    const reason = `the latest ${field === COMPLETED ? 'completed task' : 'change'} in the files (${object.name})`;
    return daysIn(org, rows, field).map((day) => ({ day, reason }));
  });
}

function daysIn(org: LocalOrg, rows: readonly ReadonlyMap<string, Value>[], field: string): ApexDate[] {
  const days = new Set<number>();
  for (const row of rows) {
    const moment = row.get(field.toLowerCase());
    if (moment instanceof ApexDatetime) days.add(moment.dateIn(org.timeZone).days);
  }
  return [...days].map((day) => new ApexDate(day));
}

function wonCloses(org: LocalOrg, today: ApexDate): Trace[] {
  const days = closesOf(org, true).filter((day) => day <= today.days);
  const third = days.sort((a, b) => b - a)[STRAYS];
  return third === undefined
    ? []
    : [{ day: new ApexDate(third), reason: 'the third-latest close date of won deals in the files' }];
}

function plannedCloses(org: LocalOrg): Trace[] {
  const reason = 'the latest close date, since the files hold no other date';
  return closesOf(org, false).map((day) => ({ day: new ApexDate(day), reason }));
}

function closesOf(org: LocalOrg, areWonOnly: boolean): number[] {
  return rowsOf(org, 'Opportunity').flatMap((row) => {
    const closed = row.get('closedate');
    return closed instanceof ApexDate && (!areWonOnly || row.get('iswon') === true) ? [closed.days] : [];
  });
}

function rowsOf(org: LocalOrg, object: string): readonly ReadonlyMap<string, Value>[] {
  return org.data.store.all(org.data.store.object(object));
}
