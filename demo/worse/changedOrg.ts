import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { fillOrg } from '../bench/org/fill.ts';
import * as bench from '../bench/org/calendar.ts';
import { managerOf } from '../company.ts';
import { buildNasty } from '../nastyOrgs/build.ts';
import type { NastyOrg } from '../nastyOrgs/traits.ts';
import { openProductOrg } from '../productOrg.ts';
import { daysIn, dayOf, type Day } from '../reference/days.ts';
import type { Reading } from '../reference/judge.ts';
import { fullQuarters } from '../reference/quarters.ts';
import { Reference } from '../reference/reference.ts';
import { Rows } from '../reference/rows.ts';
import { toldBy } from '../properties/told.ts';
import type { Chosen, Setting } from './worse.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Local time is never further from that of Greenwich. */
const FARTHEST = 15 * HOUR_MS;
const QUARTER_HOUR_MS = 900_000;
/** The manager may manage users. */
const SEES_LOGINS = true;
const TOUCHED = /^\s*(?:UPDATE|DELETE FROM|INSERT INTO)\s+"?(\w+)"?/;

/** Told of every metric unless one is named. */
type Side = (metric?: string) => ReadonlyMap<string, Told>;

/** What is told of a metric; value and level are null when it is not measured, and the value where only the level can be told. */
export type Told = Pick<Reading, 'value' | 'level'> & { readonly outcome: string };

/** A generated org whose rows can be changed and put back, to be read by the product and by the reference. */
export class ChangedOrg {
  readonly setting: Omit<Setting, 'chosen' | 'share'>;
  private readonly org: LocalOrg;
  private readonly asOf: string;
  private readonly folder: string;
  private readonly reference: Reference;
  private readonly userId: string;

  /** @param make fills a new org, whose rows are kept in that file */
  private constructor(make: (databaseFile: string) => LocalOrg, asOf: string, timeZone: string) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'changed-'));
    const databaseFile = path.join(this.folder, 'org.sqlite');
    this.org = make(databaseFile);
    this.asOf = asOf;
    this.userId = managerOf(this.org);
    this.reference = new Reference(databaseFile, timeZone);
    const t = dayOf(asOf);
    const { database } = this.org.data.store;
    const quarters = fullQuarters(new Rows(database, timeZone), t);
    this.setting = { t, quarters, startOf: startsIn(timeZone) };
    database.exec("ATTACH ':memory:' AS kept");
  }

  /** An ordinary firm of so many deals, always the same for the same number and seed. */
  static ordinary(deals: number, seed: number): ChangedOrg {
    const fill = (databaseFile: string): LocalOrg => {
      const org = openProductOrg({ databaseFile, now: () => bench.NOW, timeZone: bench.TIME_ZONE });
      fillOrg(org, deals, seed);
      return org;
    };
    return new ChangedOrg(fill, bench.AS_OF.toString(), bench.TIME_ZONE);
  }

  static nasty(nasty: NastyOrg): ChangedOrg {
    return new ChangedOrg((databaseFile) => buildNasty(nasty, databaseFile), nasty.asOf, nasty.timeZone);
  }

  /** Runs the statements, gives what is seen then, and puts the rows back. */
  during<T>(statements: readonly string[], look: () => T): T {
    const tables = new Set(statements.flatMap((statement) => TOUCHED.exec(statement)?.[1] ?? []));
    for (const table of tables) this.keep(table);
    try {
      for (const statement of statements) this.org.data.store.database.exec(statement);
      return look();
    } finally {
      for (const table of tables) this.putBack(table);
    }
  }

  readonly byReference: Side = () => this.reference.readingsOn(this.asOf, this.asOf, SEES_LOGINS);

  /** One metric alone takes a fifth of the time. */
  readonly byProduct: Side = (metric) => {
    const { database } = this.org.data.store;
    database.prepare('UPDATE Metric__mdt SET IsActive__c = (Key__c = coalesce(?, Key__c))').run(metric ?? null);
    return toldBy(this.org, this.userId, this.asOf);
  };

  close(): void {
    this.reference.close();
    this.org.close();
    rmSync(this.folder, { recursive: true });
  }

  private keep(table: string): void {
    const { database } = this.org.data.store;
    const isKept = database.prepare('SELECT 1 FROM kept.sqlite_master WHERE name = ?').get(table) !== undefined;
    if (!isKept) database.exec(`CREATE TABLE kept."${table}" AS SELECT * FROM main."${table}" ORDER BY rowid`);
  }

  private putBack(table: string): void {
    const { database } = this.org.data.store;
    database.exec(
      `DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM kept."${table}" ORDER BY rowid`,
    );
  }
}

/** Records whose number leaves one of these rests when divided: from one in so many to all of them. */
export function chosenBy(divisor: number, highestRest: number): Chosen {
  return (column) => `CAST(substr(${column}, 7, 9) AS INTEGER) % ${divisor} <= ${highestRest % divisor}`;
}

function startsIn(timeZone: string): (day: Day) => number {
  const dayAt = daysIn(timeZone);
  return (day) => {
    let moment = day * DAY_MS - FARTHEST;
    while (dayAt(moment) < day) moment += QUARTER_HOUR_MS;
    return moment;
  };
}
