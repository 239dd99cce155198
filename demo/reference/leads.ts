import type { Day } from './days.ts';
import type { Figure } from './judge.ts';
import { percent } from './numbers.ts';
import type { Row } from './rows.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 1440;
const MONTH_MINUTES = 43_200;
const DAY_MS = 86_400_000;
const OLD_DAYS = 14;
const FIELDS = [
  ...['Id', 'Status', 'IsConverted', 'ConvertedDate'],
  ...['ConvertedContactId', 'ConvertedOpportunityId', 'ConvertedAccountId'],
];

interface Lead {
  readonly row: Row;
  readonly id: string;
  readonly created: number;
  /** Converted by T. */
  readonly isConverted: boolean;
  readonly converted: Day | null;
}

/** Leads created in the window by a day. Undated ones are counted: whether they are in it cannot be told. */
function leadsBy(world: World, last: Day): { leads: readonly Lead[]; undated: number } {
  const rows = world.createdByT('Lead', FIELDS);
  const dated = rows.filter((row) => row.number('CreatedDate') !== null);
  const own = dated.filter((row) => {
    const day = world.createdDay(row) ?? NaN;
    return day >= world.windowStart && day <= last;
  });
  const leads = own.map((row) => {
    const converted = row.day('ConvertedDate');
    const isConverted = row.is('IsConverted') && (converted ?? -Infinity) <= world.t;
    return { row, id: row.text('Id') ?? '', created: row.number('CreatedDate') ?? NaN, isConverted, converted };
  });
  return { leads, undated: rows.length - dated.length };
}

/**
 * Activities on the lead, from the day before its creation; on its contact too, up to the conversion. A conversion after T has moved
 * them there as well.
 */
function workOn(world: World, { row, id, created, converted }: Lead): readonly number[] {
  const contact = row.text('ConvertedContactId');
  const own = world.activitiesWith(id);
  const others =
    contact === null || converted === null ? [] : world.activitiesWith(contact).filter(({ day }) => day <= converted);
  return [...own, ...others].map(({ moment }) => moment).filter((moment) => moment >= created - DAY_MS);
}

type History = ReadonlyMap<string | null, readonly Row[]>;

/** Changes of the status, the earliest first, by lead. */
function statusHistory(world: World): History {
  const rows = world.rows
    .of('LeadHistory', ['Id', 'LeadId', 'Field', 'OldValue', 'NewValue', 'CreatedDate'])
    .filter((row) => row.text('Field')?.toLowerCase() === 'status')
    .sort((a, b) => (a.number('CreatedDate') ?? 0) - (b.number('CreatedDate') ?? 0) || compareIds(a, b));
  return Map.groupBy(rows, (row) => row.text('LeadId'));
}

function compareIds(a: Row, b: Row): number {
  return (a.text('Id') ?? '') < (b.text('Id') ?? '') ? -1 : 1;
}

/** Looking back: history of the status begins later than the window does. Other fields may be tracked for longer. */
function isHistoryShort(world: World, history: History): boolean {
  if (world.isPresent) return false;
  const days = [...history.values()].flat().map((row) => world.createdDay(row) ?? Infinity);
  return days.length > 0 && days.reduce((a, b) => Math.min(a, b)) > world.windowStart;
}

export function leadResponse(world: World): Figure {
  const { leads, undated } = leadsBy(world, world.t);
  const history = statusHistory(world);
  const records = creations(world);
  let skipped = undated;
  const waits: number[] = [];
  for (const lead of leads) {
    const answer = answerOf(world, lead, history.get(lead.id) ?? [], records);
    if (answer === null) skipped += 1;
    else waits.push(roundedDown(Math.max(0, Math.floor((answer - lead.created) / MINUTE))));
  }
  const value = medianOf(waits);
  const isUnanswered = waits.length > 0 && !Number.isFinite(value);
  return {
    value: isUnanswered ? null : value / HOUR_MINUTES,
    sample: waits.length,
    skipped,
    isUnable: isHistoryShort(world, history),
    ...(isUnanswered && { level: 0 }),
  };
}

/** Moment of the first answer, ∞ for none; null when it cannot be told. */
function answerOf(
  world: World,
  lead: Lead,
  changes: readonly Row[],
  records: ReadonlyMap<string, number>,
): number | null {
  if (lead.isConverted && lead.converted === null) return null;
  const statuses = changes
    .map((row) => row.number('CreatedDate') ?? NaN)
    .filter((moment) => isAnswer(world, lead, moment));
  const made = lead.isConverted
    ? ['ConvertedContactId', 'ConvertedOpportunityId', 'ConvertedAccountId']
        .map((field) => records.get(lead.row.text(field) ?? '') ?? NaN)
        .filter((moment) => isAnswer(world, lead, moment))
    : [];
  const all = [...workOn(world, lead), ...statuses, ...made];
  if (all.length > 0) return Math.min(...all);
  return lead.isConverted ? null : Infinity;
}

function isAnswer(world: World, { created }: Lead, moment: number): boolean {
  return moment >= created && world.rows.dayOfMoment(moment) <= world.t;
}

function creations(world: World): ReadonlyMap<string, number> {
  const rows = ['Contact', 'Opportunity', 'Account'].flatMap((object) => world.rows.of(object, ['Id', 'CreatedDate']));
  return new Map(rows.map((row) => [row.text('Id') ?? '', row.number('CreatedDate') ?? NaN]));
}

/** Whole minutes within a day, whole hours within thirty days, whole days later. */
function roundedDown(minutes: number): number {
  if (minutes === Infinity || minutes < DAY_MINUTES) return minutes;
  const unit = minutes < MONTH_MINUTES ? HOUR_MINUTES : DAY_MINUTES;
  return Math.floor(minutes / unit) * unit;
}

/** ∞ where the middle is unanswered. */
function medianOf(waits: readonly number[]): number {
  const sorted = waits.toSorted((a, b) => (a === b ? 0 : a - b));
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

export function leadsUntouched(world: World): Figure {
  const { leads, undated } = leadsBy(world, world.t - OLD_DAYS - 1);
  const history = statusHistory(world);
  const defaults = new Set(
    world.rows
      .of('LeadStatus', ['MasterLabel', 'ApiName', 'IsDefault'])
      .filter((row) => row.is('IsDefault'))
      .flatMap((row) => [row.text('MasterLabel')?.toLowerCase(), row.text('ApiName')?.toLowerCase()]),
  );
  const known = leads
    .map((lead) => ({ lead, status: statusBy(world, lead, history.get(lead.id) ?? []) }))
    .filter(({ status }) => status !== null);
  const untouched = known.filter(
    ({ lead, status }) => defaults.has(status?.toLowerCase()) && workOn(world, lead).length === 0,
  );
  return {
    value: percent(untouched.length, known.length),
    sample: known.length,
    skipped: undated + leads.length - known.length,
    isUnable: defaults.size === 0 || isHistoryShort(world, history) || (!world.isPresent && history.size === 0),
  };
}

/** Status at T: by the last change by then, else what the first change after it began with, else the present one. */
function statusBy(world: World, { row }: Lead, changes: readonly Row[]): string | null {
  const dayOf = (change: Row): Day => world.createdDay(change) ?? -Infinity;
  const last = changes.findLast((change) => dayOf(change) <= world.t);
  if (last !== undefined) return last.text('NewValue');
  const next = changes.find((change) => dayOf(change) > world.t);
  return next === undefined ? row.text('Status') : next.text('OldValue');
}
