import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Schema, SObjectDescribe } from '../schema/types.ts';
import type { Value } from '../values/value.ts';
import { ImportError, type Fault } from './fault.ts';
import { mapIds } from './ids.ts';
import { checkLookups } from './lookups.ts';
import { completeOpportunities } from './opportunities.ts';
import { isOfThisOrg, isReplaced, setupRows, type SetupRows } from './setup.ts';
import { readStages, type Stages } from './stages.ts';
import { readTable, type ImportTable } from './table.ts';
import { hiddenFields, hiddenObjects } from './visibility.ts';

/** The org that takes the records. */
export interface ImportTarget {
  readonly schema: Schema;
  /** IANA time zone in which dates without a time begin. */
  readonly timeZone: string;
  /** Stores rows as they are, without the checks and effects of DML. */
  importRows(object: string, rows: readonly Readonly<Record<string, Value>>[]): void;
  /** Removes the rows that every new org has. */
  clear(object: string): void;
  /** Makes objects unreadable to every user, as if they were not in the org. */
  hideObjects(objects: readonly string[]): void;
  hideFields(object: string, fields: readonly string[]): void;
}

export interface ImportReport {
  /** Rows stored, by sObject. */
  readonly rows: ReadonlyMap<string, number>;
  readonly warnings: readonly Fault[];
}

/**
 * Imports an export folder, one `<Object>.csv` for each sObject. Objects and columns have API names, those of a package its namespace. All files are read and checked first; any fault and nothing
 * is stored. What the export lacks, objects and columns, becomes unreadable, so that "not exported" never reads as "empty".
 * Throws ImportError with every fault of every file.
 */
export function importFolder(folder: string, target: ImportTarget): ImportReport {
  const { files, warnings } = findFiles(folder, target.schema);
  const tables = files.map(({ file, object }) => readTable(folder, file, object, target.timeZone));
  const tableOf = (name: string): ImportTable | undefined => tables.find(({ object }) => object.name === name);
  const opportunities = tableOf('Opportunity');
  const stages = readStages(tableOf('OpportunityStage'), opportunities);
  const checks = [
    ...tables,
    checkLookups(tables),
    ...(opportunities ? [completeOpportunities(opportunities, stages, target.timeZone)] : []),
  ];
  const faults = checks.flatMap((check) => check.faults);
  if (faults.length > 0) throw new ImportError(inOrder(faults));
  const notes = mapIds(tables, target.schema);
  const setup = setupRows(tables, target);
  storeSetup(setup.rows, tables, target);
  store(tables, stages, target);
  return {
    rows: new Map(tables.map(({ object, rows }) => [object.name, rows.length])),
    warnings: [...inOrder([...warnings, ...checks.flatMap((check) => check.warnings), ...setup.warnings]), ...notes],
  };
}

/**
 * What a new org has is no fact of the org that was exported: its rows give way to those of the folder, and its fiscal quarters also where
 * the folder says nothing of fiscal years, so that they are marked as assumed.
 */
function storeSetup(setup: SetupRows['rows'], tables: readonly ImportTable[], target: ImportTarget): void {
  const fiscal = tables.find(({ object }) => object.name === 'Organization')?.rows[0]?.values['FiscalYearStartMonth'];
  if (!setup.has('Period') && (fiscal ?? null) === null) target.clear('Period');
  for (const [object, rows] of setup) {
    target.clear(object);
    target.importRows(object, rows);
  }
}

function store(tables: readonly ImportTable[], stages: Stages, target: ImportTarget): void {
  for (const { object, rows, columns } of tables) {
    if (object.name === 'OpportunityStage' || isReplaced(object.name)) continue;
    target.importRows(
      object.name,
      rows.map(({ values }) => values),
    );
    target.hideFields(object.name, hiddenFields(object, columns, stages));
  }
  if (stages.rows.length > 0) {
    target.clear('OpportunityStage');
    target.importRows('OpportunityStage', stages.rows);
    if (!stages.hasOrder) target.hideFields('OpportunityStage', ['SortOrder']);
  }
  target.hideObjects(hiddenObjects(target.schema, new Set(tables.filter(isGiven).map(({ object }) => object.name))));
}

/** People log in to every org: a list of log-ins without rows was not filled, and says nothing. */
function isGiven({ object, rows }: ImportTable): boolean {
  return object.name !== 'LoginHistory' || rows.length > 0;
}

interface FoundFiles {
  readonly files: readonly { readonly file: string; readonly object: SObjectDescribe }[];
  readonly warnings: readonly Fault[];
}

function findFiles(folder: string, schema: Schema): FoundFiles {
  if (!existsSync(folder)) {
    throw new ImportError([
      { file: folder, message: 'there is no such folder. Give the folder that holds the CSV files.' },
    ]);
  }
  if (!statSync(folder).isDirectory()) {
    throw new ImportError([{ file: folder, message: 'this is a file. Give the folder that holds the CSV files.' }]);
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  const known = names.flatMap((file) => {
    const object = schema.described(path.basename(file).replace(/\.csv$/i, ''));
    return object && !isOfThisOrg(object.name) ? [{ file, object }] : [];
  });
  if (known.length === 0) {
    const message =
      'the folder holds no CSV file named after an sObject. Name each after its object, such as Opportunity.csv.';
    throw new ImportError([{ file: folder, message }]);
  }
  const ignored = names.filter((file) => !known.some((one) => one.file === file) && !isRates(file));
  return {
    files: known,
    warnings: ignored.map((file) => ({ file, message: 'no sObject of this name is read here; the file is ignored.' })),
  };
}

/** Rates of an export in one currency change nothing: its amounts count as they are. */
function isRates(file: string): boolean {
  return /^(CurrencyType|DatedConversionRate)\.csv$/i.test(file);
}

function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
