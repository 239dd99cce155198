import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import type { JobStep } from '../../local-org/platform/async.ts';
import { managerOf } from '../company.ts';
import { NOW, TIME_ZONE } from '../bench/org/calendar.ts';
import { fillOrg } from '../bench/org/fill.ts';
import { runEvidence } from '../bench/run.ts';
import { buildNasty } from '../nastyOrgs/build.ts';
import type { NastyOrg } from '../nastyOrgs/traits.ts';
import { openProductOrg } from '../productOrg.ts';
import { toldBy, type Told } from './told.ts';

/** Columns that hold ids of opportunities in a generated org, and those of leads. */
const DEALS = [
  ['Opportunity', 'Id'],
  ['OpportunityHistory', 'OpportunityId'],
  ['OpportunityLineItem', 'OpportunityId'],
  ['OpportunityContactRole', 'OpportunityId'],
  ['Quote', 'OpportunityId'],
  ['Task', 'WhatId'],
  ['Event', 'WhatId'],
] as const;
const LEADS = [
  ['Lead', 'Id'],
  ['LeadHistory', 'LeadId'],
  ['Task', 'WhoId'],
  ['Event', 'WhoId'],
] as const;
const PRIME = 7919;

/** A small generated org to run the evidence over, again and again. */
export class SmallOrg {
  readonly org: LocalOrg;
  private readonly userId: string;
  /** Sizes of the chunks of the streams to come, the first next; the usual ones when it is empty. */
  private chunkSizes: number[] = [];
  /** True while a stream is read in the chunks that were asked for. */
  private isRestarted = false;

  /** @param kind opportunities of an ordinary firm, or a nasty org */
  constructor(kind: number | NastyOrg) {
    const stepDone = (step: JobStep): void => this.stepDone(step);
    if (typeof kind === 'number') {
      this.org = openProductOrg({ now: () => NOW, timeZone: TIME_ZONE, stepDone });
      fillOrg(this.org, kind);
    } else this.org = buildNasty(kind, ':memory:', stepDone);
    this.userId = managerOf(this.org);
  }

  /** What a run as of the day reads, by metric, as text: outcome, value, level and sample. */
  readingsOn(asOf: string, chunkSizes: readonly number[] = []): ReadonlyMap<string, string> {
    this.chunkSizes = [...chunkSizes];
    const runId = runEvidence(this.org, this.userId, asOf);
    const rows = this.select(
      'SELECT MetricKey__c, Outcome__c, Value__c, Level__c, Sample__c FROM Reading__c WHERE EvidenceRun__c = ? ORDER BY 1',
      runId,
    );
    return new Map(rows.map(([metric, ...rest]) => [String(metric), rest.join(' ')]));
  }

  /** The same with all that is told. */
  toldOn(asOf: string): ReadonlyMap<string, Told> {
    return toldBy(this.org, this.userId, asOf);
  }

  /** Gives the opportunities each other's ids, so that they come in the order of these numbers. */
  reorder(numbers: readonly number[]): void {
    this.exchangeIds(numbers, DEALS);
  }

  /** The same for the leads. */
  reorderLeads(numbers: readonly number[]): void {
    this.exchangeIds(numbers, LEADS);
  }

  /** Stores the rows of these tables in another order: only a query that asks for an order can tell. */
  scramble(tables: readonly string[], seed: number): void {
    const { database } = this.org.data.store;
    for (const table of tables.filter((name) => this.hasTable(name)))
      database.exec(`CREATE TEMP TABLE mixed AS SELECT * FROM "${table}" ORDER BY (rowid * ${PRIME} + ${seed}) % 10007;
        DELETE FROM "${table}"; INSERT INTO "${table}" SELECT * FROM mixed; DROP TABLE mixed`);
  }

  /** Gives the accounts each other's names, websites and parents, so that twins come in the order of these numbers. */
  mixAccounts(numbers: readonly number[]): void {
    const { database } = this.org.data.store;
    const ids = this.select('SELECT Id FROM Account ORDER BY Id').map(String);
    const places = ids.map((_, place) => place).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
    const newIdOf = new Map(ids.map((old, place) => [old, ids[places.indexOf(place)] ?? old]));
    const rows = this.select('SELECT Id, Name, Website, ParentId FROM Account');
    const update = database.prepare('UPDATE Account SET Name = ?, Website = ?, ParentId = ? WHERE Id = ?');
    for (const [id, name, website, parent] of rows)
      update.run(String(name), asText(website), newIdOf.get(String(parent)) ?? null, newIdOf.get(String(id)) ?? '');
  }

  /** What the last run told of the quarter ends before its day. */
  backCast(): readonly string[] {
    return this.select(
      "SELECT AsOf__c, DimensionKey__c, Proven__c, Coverage__c, Inputs__c FROM Snapshot__c WHERE Origin__c = 'backCast' ORDER BY 1, 2",
    ).map((row) => row.join(' '));
  }

  /** In how many chunks the last run read the opportunities. */
  dealChunks(): number {
    const [[text] = []] = this.select('SELECT LimitUse__c FROM EvidenceRun__c ORDER BY Id DESC LIMIT 1');
    const { streams } = JSON.parse(String(text)) as { streams: Record<string, { chunks: number }> };
    return streams['Opportunity']?.chunks ?? 0;
  }

  /** Keys of the metrics that can be told for an earlier day. */
  lookingBack(): ReadonlySet<string> {
    return new Set(this.select("SELECT Key__c FROM Metric__mdt WHERE LookBack__c <> 'none'").map(String));
  }

  select(sql: string, ...parameters: readonly string[]): readonly (readonly unknown[])[] {
    return this.org.data.store.database
      .prepare(sql)
      .all(...parameters)
      .map((row) => Object.values(row));
  }

  close(): void {
    this.org.close();
  }

  /** False for an object that the org lacks. */
  private hasTable(name: string): boolean {
    return this.select('SELECT 1 FROM sqlite_master WHERE name = ?', name).length > 0;
  }

  private exchangeIds(numbers: readonly number[], columns: readonly (readonly [string, string])[]): void {
    const { database } = this.org.data.store;
    const ids = this.select(`SELECT Id FROM ${columns[0]?.[0] ?? ''} ORDER BY Id`).map(String);
    const places = ids.map((_, place) => place).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
    database.exec('CREATE TEMP TABLE moved (old TEXT PRIMARY KEY, new TEXT)');
    const insert = database.prepare('INSERT INTO moved VALUES (?, ?)');
    for (const [place, old] of ids.entries()) insert.run(old, `x${ids[places[place] ?? 0] ?? ''}`);
    for (const [table, column] of columns.filter(([name]) => this.hasTable(name))) {
      const own = `"${table}"."${column}"`;
      database.exec(
        `UPDATE "${table}" SET "${column}" = (SELECT new FROM moved WHERE old = ${own}) WHERE ${own} IN (SELECT old FROM moved)`,
      );
      database.exec(`UPDATE "${table}" SET "${column}" = substr("${column}", 2) WHERE "${column}" LIKE 'x%'`);
    }
    database.exec('DROP TABLE moved');
  }

  /**
   * Once for each stream, asks the run for other chunks, as it asks itself when one is crowded: the stream is then read anew in
   * them.
   */
  private stepDone({ method }: JobStep): void {
    if (method !== 'start') return;
    this.isRestarted = !this.isRestarted && this.chunkSizes.length > 0;
    if (!this.isRestarted) return;
    this.org.data.store.database
      .prepare("UPDATE EvidenceRun__c SET IsRestartDue__c = 1, ChunkSize__c = ? WHERE State__c = 'Running'")
      .run(this.chunkSizes.shift() ?? 1);
  }
}

function asText(value: unknown): string | null {
  return value === null ? null : String(value);
}
