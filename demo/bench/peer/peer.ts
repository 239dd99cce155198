import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { addFunctions, momentAfter } from './functions.ts';

const SQL = path.join(import.meta.dirname, '../sql');
const PRELUDE = 'prelude';

/** What a metric comes to: the part of a reading that two programs can be compared by. */
export interface Value {
  readonly outcome: string;
  readonly value: number | null;
  readonly sample: number | null;
}

/** Fewest records and people for a value to count, by metric. Source: the evidence catalogue. */
export type Minimums = ReadonlyMap<string, { readonly records: number; readonly people: number }>;

/** Keys of the metrics that are written in SQL, from the names of their files. */
export function metricsInSql(): readonly string[] {
  return readdirSync(SQL)
    .map((file) => path.basename(file, '.sql'))
    .filter((name) => name !== PRELUDE)
    .sort();
}

/** The metrics as SQL over the rows of an org's database, which it opens for reading alone. */
export class Peer {
  private readonly database: DatabaseSync;
  private readonly timeZone: string;

  constructor(databaseFile: string, timeZone: string) {
    this.database = new DatabaseSync(databaseFile, { readOnly: true });
    this.timeZone = timeZone;
    this.database.exec('PRAGMA temp_store = FILE; PRAGMA cache_size = -262144');
    addFunctions(this.database, timeZone);
  }

  /**
   * The values of the metrics as of a day (yyyy-MM-dd).
   * @param isLatest true when nothing is dated after the day, so that present values stand for it
   */
  valuesOn(day: string, isLatest: boolean, metrics: readonly string[], minimums: Minimums): ReadonlyMap<string, Value> {
    this.prepare({ $as_of: day, $after: momentAfter(day, this.timeZone), $present: isLatest ? 1 : 0 });
    return new Map(metrics.map((metric) => [metric, judged(metric, this.one(metric), minimums)]));
  }

  close(): void {
    this.database.close();
  }

  /** Makes the temporary tables that the metrics read. They lie beside the org's database, which stays as it is. */
  private prepare(parameters: Record<string, number | string>): void {
    const tables = this.database.prepare(`SELECT name FROM temp.sqlite_master WHERE type = 'table'`).all();
    for (const { name } of tables) this.database.exec(`DROP TABLE temp."${String(name)}"`);
    for (const statement of statementsOf(PRELUDE)) this.run(statement, parameters);
  }

  private run(sql: string, parameters: Record<string, number | string>): void {
    const prepared = this.database.prepare(sql);
    const used = Object.entries(parameters).filter(([name]) => sql.includes(name));
    prepared.run(Object.fromEntries(used));
  }

  private one(metric: string): Readonly<Record<string, SQLOutputValue>> {
    const [sql = ''] = statementsOf(metric);
    return this.database.prepare(sql).get() ?? {};
  }
}

function statementsOf(name: string): readonly string[] {
  const text = readFileSync(path.join(SQL, `${name}.sql`), 'utf8').replaceAll(/^\s*--.*$/gm, '');
  return text
    .replaceAll(/:(as_of|after|present)\b/g, '$$$1')
    .split(';')
    .filter((statement) => statement.trim() !== '');
}

/** The rules that all metrics share: minimum sample, enough people, and not more skipped than used. */
function judged(metric: string, row: Readonly<Record<string, SQLOutputValue>>, minimums: Minimums): Value {
  const { records, people } = minimums.get(metric) ?? { records: 0, people: 0 };
  const sample = numberOf(row['sample']) ?? 0;
  const value = numberOf(row['value']);
  const { outcome } = row;
  if (typeof outcome === 'string') return { outcome, value: null, sample };
  const isMeasured =
    sample >= records &&
    (numberOf(row['people']) ?? people) >= people &&
    (numberOf(row['skipped']) ?? 0) <= sample &&
    (value !== null || numberOf(row['level']) !== null);
  return isMeasured ? { outcome: 'measured', value, sample } : { outcome: 'tooFew', value: null, sample };
}

function numberOf(value: SQLOutputValue | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}
