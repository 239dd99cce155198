import type { Value } from '../values/value.ts';
import type { ImportTable } from './table.ts';

/** What a stage says of the opportunities in it. */
export interface Stage {
  readonly name: string;
  readonly isClosed: boolean;
  readonly isWon: boolean;
  readonly probability: Value;
  readonly forecastCategory: Value;
  readonly forecastCategoryName: Value;
}

/** Stages by name, and the OpportunityStage rows to store. */
export interface Stages {
  readonly byName: ReadonlyMap<string, Stage>;
  readonly rows: readonly Record<string, Value>[];
  /** False when the folder tells no order: the names came from the opportunities alone. */
  readonly hasOrder: boolean;
}

/** Names every org starts with (Salesforce Help, "Opportunity Stages"): read as closed where no column says so. */
const CLOSED_NAMES = new Set(['closed won', 'closed lost']);
const WON_NAME = 'closed won';

/**
 * The sales process: the rows of OpportunityStage.csv, and for each stage name that only opportunities have, an inactive row
 * without order whose flags are those of its opportunities.
 */
export function readStages(stageTable: ImportTable | undefined, opportunities: ImportTable | undefined): Stages {
  const listed = stageTable?.rows ?? [];
  const rows = listed.map(({ values }) => withNames(values));
  const named = new Set(rows.map((row) => text(row['ApiName'])));
  const isActive = rows.length === 0;
  for (const [name, sample] of firstOfEachStage(opportunities)) {
    if (!named.has(name)) rows.push(derivedRow(name, sample, isActive));
  }
  const byName = new Map(rows.map((row) => [text(row['ApiName']), stageOf(row)]));
  return { byName, rows, hasOrder: listed.length > 0 && stageTable?.columns.has('SortOrder') === true };
}

/** Opportunities carry the API name of their stage; an export may hold only the label. */
function withNames(values: Readonly<Record<string, Value>>): Record<string, Value> {
  const apiName = values['ApiName'] ?? values['MasterLabel'] ?? null;
  return { IsActive: true, ...values, ApiName: apiName, MasterLabel: values['MasterLabel'] ?? apiName };
}

function firstOfEachStage(opportunities: ImportTable | undefined): Map<string, Readonly<Record<string, Value>>> {
  const samples = new Map<string, Readonly<Record<string, Value>>>();
  for (const { values } of opportunities?.rows ?? []) {
    const name = text(values['StageName']);
    if (name !== '' && !samples.has(name)) samples.set(name, values);
  }
  return samples;
}

function derivedRow(name: string, sample: Readonly<Record<string, Value>>, isActive: boolean): Record<string, Value> {
  const lower = name.toLowerCase();
  const isWon = flag(sample['IsWon'], lower === WON_NAME);
  const isClosed = flag(sample['IsClosed'], isWon || CLOSED_NAMES.has(lower));
  return { ApiName: name, MasterLabel: name, IsActive: isActive, IsClosed: isClosed, IsWon: isWon };
}

function stageOf(row: Readonly<Record<string, Value>>): Stage {
  return {
    name: text(row['ApiName']),
    isClosed: row['IsClosed'] === true,
    isWon: row['IsWon'] === true,
    probability: row['DefaultProbability'] ?? null,
    forecastCategory: row['ForecastCategory'] ?? null,
    forecastCategoryName: row['ForecastCategoryName'] ?? null,
  };
}

function flag(value: Value | undefined, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
