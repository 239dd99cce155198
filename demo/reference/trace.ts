import type { Day } from './days.ts';
import type { Rows } from './rows.ts';

const CREATED = [
  ...['Opportunity', 'OpportunityHistory', 'OpportunityFieldHistory', 'OpportunityLineItem', 'OpportunityContactRole'],
  ...['Lead', 'LeadHistory', 'Account', 'Contact', 'Task', 'Event', 'Contract', 'Order', 'Asset', 'Case', 'Quote'],
];
const MODIFIED = CREATED.filter((object) => !object.endsWith('History'));
const WON_DATE = 3;

/** The latest trace that the org's records have left; −∞ when none carries a date. */
export function traceOf(rows: Rows): Day {
  const moments = [
    ...CREATED.map((object) => latest(rows, object, 'CreatedDate')),
    ...MODIFIED.map((object) => latest(rows, object, 'LastModifiedDate')),
    latest(rows, 'Task', 'CompletedDateTime'),
  ];
  const days = moments.filter((moment) => moment > -Infinity).map((moment) => rows.dayOfMoment(moment));
  const deals = rows.of('Opportunity', ['IsWon', 'CloseDate']);
  const won = closeDays(deals.filter((row) => row.is('IsWon')));
  const third = won.at(WON_DATE - 1);
  if (third !== undefined) days.push(third);
  return days.length === 0 ? (closeDays(deals)[0] ?? -Infinity) : days.reduce((a, b) => Math.max(a, b));
}

function closeDays(deals: ReturnType<Rows['of']>): readonly Day[] {
  return deals
    .map((row) => row.day('CloseDate'))
    .filter((day) => day !== null)
    .sort((a, b) => b - a);
}

function latest(rows: Rows, object: string, field: string): number {
  return rows.of(object, [field]).reduce((most, row) => Math.max(most, row.number(field) ?? -Infinity), -Infinity);
}
