import type { Value } from '../values/value.ts';
import type { Fault } from './fault.ts';
import type { ImportTable } from './table.ts';

/** Rows of set-up objects that stand for the ones every new org has, and what was left out of the files. */
export interface SetupRows {
  readonly rows: ReadonlyMap<string, readonly Readonly<Record<string, Value>>[]>;
  readonly warnings: readonly Fault[];
}

/** Objects of which a new org has rows that an export's own rows replace, instead of standing next to them. */
const REPLACED = ['Organization', 'Period', 'LeadStatus', 'TaskStatus'];

/** What the org that reads an export has of its own: who may do what in it, its code, its jobs. Name has no rows at all. */
const OF_THIS_ORG = new Set([
  'Name',
  'PermissionSet',
  'PermissionSetAssignment',
  'ApexClass',
  'AsyncApexJob',
  'CronJobDetail',
  'CronTrigger',
  'CustomNotificationType',
  'StaticResource',
]);

/** True for an object whose rows are never taken from an export. */
export function isOfThisOrg(object: string): boolean {
  return OF_THIS_ORG.has(object);
}

/** What an organisation has whatever its file says. */
export interface OrganizationDefaults {
  readonly timeZone: string;
}

/** True for an object whose built-in rows an export replaces. */
export function isReplaced(object: string): boolean {
  return REPLACED.includes(object);
}

/** The rows that replace built-in ones, one list for each such file of the folder. */
export function setupRows(tables: readonly ImportTable[], defaults: OrganizationDefaults): SetupRows {
  const rows = new Map<string, readonly Readonly<Record<string, Value>>[]>();
  const warnings: Fault[] = [];
  for (const table of tables.filter(({ object }) => isReplaced(object.name))) {
    const usable = usableRows(table, defaults);
    // The weekly export writes a file for each object: one without rows names no organization.
    if (usable.length > 0 || table.object.name !== 'Organization') rows.set(table.object.name, usable);
    const left = table.rows.length - usable.length;
    if (left > 0) warnings.push({ file: table.file, message: leftOut(table.object.name, left) });
  }
  return { rows, warnings };
}

function usableRows(table: ImportTable, defaults: OrganizationDefaults): readonly Readonly<Record<string, Value>>[] {
  const rows = table.rows.map(({ values }) => values);
  switch (table.object.name) {
    case 'Organization':
      return rows.slice(0, 1).map((row) => withDefaults(row, defaults));
    case 'Period':
      return distinctPeriods(rows);
    default:
      return rows.map(withApiName);
  }
}

/** Picklists of records hold the API name; an export may hold only the label. */
function withApiName(row: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  const apiName = row['ApiName'] ?? row['MasterLabel'] ?? null;
  return { ...row, ApiName: apiName, MasterLabel: row['MasterLabel'] ?? apiName };
}

function withDefaults(
  row: Readonly<Record<string, Value>>,
  { timeZone }: OrganizationDefaults,
): Readonly<Record<string, Value>> {
  const filled = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return {
    Name: 'Export',
    TimeZoneSidKey: timeZone,
    FiscalYearStartMonth: 1,
    LanguageLocaleKey: 'en_US',
    DefaultLocaleSidKey: 'en_US',
    ...filled,
  };
}

/** Each period once, and only those with both days: the same rows occur in several files of one export. */
function distinctPeriods(rows: readonly Readonly<Record<string, Value>>[]): readonly Readonly<Record<string, Value>>[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const [start, end] = [row['StartDate'] ?? null, row['EndDate'] ?? null];
    const key = `${String(row['Type'])} ${String(start)} ${String(end)}`;
    const isUsable = start !== null && end !== null && String(start) <= String(end) && !seen.has(key);
    seen.add(key);
    return isUsable;
  });
}

function leftOut(object: string, count: number): string {
  const were = `${count} row${count === 1 ? ' was' : 's were'} left out`;
  return object === 'Organization'
    ? `${were}: an export holds one organization, and the first row counts.`
    : `${were}: a period needs a first and a last day in this order, and counts once.`;
}
