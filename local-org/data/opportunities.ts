import { ApexDate } from '../values/date.ts';
import { ApexDatetime } from '../values/datetime.ts';
import { Decimal } from '../values/decimal.ts';
import type { Fault } from './fault.ts';
import type { Stages } from './stages.ts';
import type { ImportRow, ImportTable } from './table.ts';

/** What the platform would not let stand in an opportunity, or would have filled itself. Fills the rows in place. */
export function completeOpportunities(
  table: ImportTable,
  stages: Stages,
  zone: string,
): { faults: Fault[]; warnings: Fault[] } {
  if (table.columns.size === 0) return { faults: [], warnings: [] };
  if (!table.columns.has('StageName')) {
    const message = 'column StageName is missing: without it no opportunity is open, won or lost. Export it too.';
    return { faults: [{ file: table.file, line: 1, message }], warnings: [] };
  }
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const row of table.rows) {
    const fault = contradiction(row);
    if (fault) faults.push(placed(table, row, fault));
    fillFromStage(row, stages);
    const warning = closedBeforeCreated(row, zone);
    if (warning) warnings.push(placed(table, row, warning));
  }
  return { faults, warnings };
}

interface Remark {
  readonly field: string;
  readonly message: string;
}

function placed(table: ImportTable, row: ImportRow, { field, message }: Remark): Fault {
  const position = table.columns.get(field);
  const column = position === undefined ? {} : { column: position + 1 };
  return { file: table.file, line: row.line, ...column, message: `${field}: ${message}` };
}

function contradiction({ values }: ImportRow): Remark | null {
  if ('StageName' in values && values['StageName'] === null) {
    return { field: 'StageName', message: 'is empty. Every opportunity stands in a stage; write its name.' };
  }
  if (values['IsWon'] === true && values['IsClosed'] === false) {
    return {
      field: 'IsWon',
      message: 'is true while IsClosed is false. A won deal is closed; correct one of the two.',
    };
  }
  return null;
}

/** The platform derives these from the stage (Object Reference, Opportunity: IsClosed, IsWon, Probability, ForecastCategory). */
function fillFromStage({ values }: ImportRow, stages: Stages): void {
  const name = values['StageName'];
  const stage = typeof name === 'string' ? stages.byName.get(name) : undefined;
  values['IsClosed'] ??= stage?.isClosed ?? false;
  values['IsWon'] ??= stage?.isWon ?? false;
  values['Probability'] ??= stage?.probability instanceof Decimal ? stage.probability : null;
  values['ForecastCategory'] ??= stage?.forecastCategory ?? null;
  values['ForecastCategoryName'] ??= stage?.forecastCategoryName ?? null;
}

function closedBeforeCreated({ values }: ImportRow, zone: string): Remark | null {
  const created = values['CreatedDate'];
  const closed = values['CloseDate'];
  if (values['IsClosed'] !== true || !(created instanceof ApexDatetime) || !(closed instanceof ApexDate)) return null;
  const isBefore = closed.daysBetween(created.dateIn(zone)) > 0;
  return isBefore
    ? { field: 'CloseDate', message: 'the deal was closed before it was created; it counts, except in cycle times.' }
    : null;
}
