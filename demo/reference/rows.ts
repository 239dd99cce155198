import type { DatabaseSync } from 'node:sqlite';
import { dayOf, daysIn, type Day } from './days.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A row of the org by the names of its fields. Amounts are in units of the currency, not cents. */
export class Row {
  private readonly raw: Raw;

  constructor(raw: Raw) {
    this.raw = raw;
  }

  /** Null when empty or blank. */
  text(name: string): string | null {
    const value = this.raw[name];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  }

  number(name: string): number | null {
    const value = this.raw[name];
    return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
  }

  is(name: string): boolean {
    return this.number(name) === 1;
  }

  day(name: string): Day | null {
    const text = this.text(name);
    return text === null ? null : dayOf(text);
  }
}

/** Decimal places that the local org's tables keep of each field, all of them whole numbers there. */
const PLACES: Readonly<Record<string, number>> = {
  Amount: 2,
  ListPrice: 2,
  TotalPrice: 2,
  Quantity: 2,
  ConversionRate: 6,
};

/** The rows of an org's database: all that the reference knows of the org. */
export class Rows {
  readonly dayOfMoment: (moment: number) => Day;
  private readonly database: DatabaseSync;

  constructor(database: DatabaseSync, timeZone: string) {
    this.database = database;
    this.dayOfMoment = daysIn(timeZone);
  }

  has(object: string): boolean {
    const found = this.database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(object);
    return found !== undefined;
  }

  /** Rows that are not deleted. A field that the org lacks is null. None where the org lacks the object. */
  of(object: string, fields: readonly string[]): readonly Row[] {
    if (!this.has(object)) return [];
    const columns = this.columns(object);
    const wanted = fields.map((field) => selected(field, columns)).join(', ');
    const living = columns.has('IsDeleted') ? 'WHERE IsDeleted = 0' : '';
    return this.database
      .prepare(`SELECT ${wanted} FROM "${object}" ${living}`)
      .all()
      .map((raw) => new Row(raw));
  }

  private columns(object: string): ReadonlySet<string> {
    const columns = this.database.prepare(`SELECT name FROM pragma_table_info(?)`).all(object);
    return new Set(columns.map(({ name }) => String(name)));
  }
}

function selected(field: string, columns: ReadonlySet<string>): string {
  if (!columns.has(field)) return `NULL AS "${field}"`;
  const places = PLACES[field];
  return places === undefined ? `"${field}"` : `"${field}" / ${10 ** places}.0 AS "${field}"`;
}
