import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { FieldDescribe, Schema, SObjectDescribe } from '../schema/types.ts';
import type { Value } from '../values/value.ts';
import { formulaFaults } from './checks/formulas.ts';
import { fromColumn, toColumn } from './codec.ts';
import { makeId, serialOf } from './ids.ts';
import type { Storage } from './storage.ts';
import { createTables, hasTable, quoted, storedFields } from './tables.ts';

/** A row's values by field key: lower case, the package's own fields without its namespace. */
export type Row = Map<string, Value>;

/** Objects whose rows decide what a user may do or how rows behave; answers kept from them are dropped when they change. */
const SETTINGS = new Set([
  'user',
  'profile',
  'permissionset',
  'permissionsetassignment',
  'opportunitystage',
  'leadstatus',
  'taskstatus',
  'organization',
]);

/** Opens or makes a database; `:memory:` or a file. Durability is that of a demonstration: a crash may cost the last writes. */
export function openDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536',
  );
  return database;
}

/** The tables of one organisation: rows in and out without any rule of the platform. */
export class Store {
  readonly database: DatabaseSync;
  readonly schema: Schema;
  /** Rises whenever settings rows change or changes are taken back. */
  generation = 0;
  /** Set where rows count against data storage; otherwise there is always room. */
  storage: Storage | null = null;
  private readonly statements = new Map<string, StatementSync>();
  private readonly serials = new Map<string, number>();

  /**
   * Throws an Error naming every formula of the schema that cannot be evaluated here, unless no row will ever be read
   * (`isForReading` false).
   */
  constructor(database: DatabaseSync, schema: Schema, isForReading = true) {
    this.database = database;
    this.schema = schema;
    const faults = isForReading ? formulaFaults(schema) : [];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    createTables(database, schema);
  }

  /** The object, by any spelling of its name. Throws an Error when there is none. */
  object(name: string): SObjectDescribe {
    const object = this.schema.object(name);
    if (!object) throw new Error(`no object ${name} in the schema`);
    return object;
  }

  /** The object of exactly that API name. Throws an Error when there is none. */
  described(name: string): SObjectDescribe {
    const object = this.schema.described(name);
    if (!object) throw new Error(`no object ${name} in the schema`);
    return object;
  }

  /** A prepared statement, kept for the next call with the same text. */
  statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  /** An id no row of the object has. */
  newId(object: SObjectDescribe): string {
    const serial = (this.serials.get(object.name) ?? this.lastSerial(object)) + 1;
    this.serials.set(object.name, serial);
    return makeId(object.keyPrefix, serial);
  }

  /** The next number of an auto-number field. */
  nextNumber(object: SObjectDescribe, field: FieldDescribe): number {
    const row = this.statement(
      'INSERT INTO _serial (name, last) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last',
    ).get(`${object.name}.${field.name}`);
    return Number(row?.['last'] ?? 1);
  }

  /** All stored fields of the row, deleted or not; null when there is none. */
  read(object: SObjectDescribe, id: string): Row | null {
    const raw = this.rowsOf(`SELECT * FROM ${quoted(object.name)} WHERE "Id" = ?`).get(id);
    return raw ? rowOf(object, raw) : null;
  }

  /** A statement that reads whole rows: numbers of 18 digits lie beyond what a JavaScript number holds. */
  private rowsOf(sql: string): StatementSync {
    const statement = this.statement(sql);
    statement.setReadBigInts(true);
    return statement;
  }

  /** Rows whose field equals the value, in the order they were made; deleted rows are left out. */
  find(object: SObjectDescribe, fieldName: string, value: Value): Row[] {
    const field = fieldOf(object, fieldName);
    const isLive = object.fields.has('isdeleted') ? ' AND "IsDeleted" = 0' : '';
    const sql = `SELECT * FROM ${quoted(object.name)} WHERE ${quoted(field.name)} IS ?${isLive} ORDER BY rowid`;
    return this.rowsOf(sql)
      .all(toColumn(field, value))
      .map((raw) => rowOf(object, raw));
  }

  all(object: SObjectDescribe): Row[] {
    return this.rowsOf(`SELECT * FROM ${quoted(object.name)} ORDER BY rowid`)
      .all()
      .map((raw) => rowOf(object, raw));
  }

  /** Adds a row as it is; absent fields are null, absent check boxes false. Throws when the id is taken. */
  insert(object: SObjectDescribe, row: ReadonlyMap<string, Value>): void {
    const fields = storedFields(object);
    const sql = `INSERT INTO ${quoted(object.name)} (${fields.map((field) => quoted(field.name)).join(', ')}) VALUES (${fields.map(() => '?').join(', ')})`;
    this.statement(sql).run(...fields.map((field) => cell(field, row.get(field.key) ?? null)));
    this.touch(object);
  }

  /** Sets the given fields of a row. */
  update(object: SObjectDescribe, id: string, changes: ReadonlyMap<string, Value>): void {
    const fields = [...changes.keys()].map((name) => fieldOf(object, name));
    if (fields.length === 0) return;
    const sql = `UPDATE ${quoted(object.name)} SET ${fields.map((field) => `${quoted(field.name)} = ?`).join(', ')} WHERE "Id" = ?`;
    this.statement(sql).run(...fields.map((field) => cell(field, changes.get(field.key) ?? null)), id);
    this.touch(object);
  }

  /** Takes rows away for good. */
  erase(object: SObjectDescribe): void {
    this.statement(`DELETE FROM ${quoted(object.name)}`).run();
    this.touch(object);
  }

  isEmpty(object: SObjectDescribe): boolean {
    return this.statement(`SELECT 1 FROM ${quoted(object.name)} LIMIT 1`).get() === undefined;
  }

  /** Says that settings may have changed. */
  touch(object: SObjectDescribe): void {
    if (SETTINGS.has(object.name.toLowerCase())) this.generation += 1;
  }

  private lastSerial(object: SObjectDescribe): number {
    if (!hasTable(object)) return 0;
    const own = `${object.keyPrefix}000`;
    const sql = `SELECT MAX("Id") AS last FROM ${quoted(object.name)} WHERE "Id" >= ? AND "Id" < ?`;
    const last = this.statement(sql).get(own, `${object.keyPrefix}001`)?.['last'];
    return typeof last === 'string' ? serialOf(last) : 0;
  }
}

function cell(field: FieldDescribe, value: Value): SQLInputValue {
  return value === null && field.type === 'boolean' ? 0 : toColumn(field, value);
}

function rowOf(object: SObjectDescribe, raw: Record<string, SQLOutputValue>): Row {
  const row: Row = new Map();
  for (const field of object.fields.values()) {
    if (!field.isCalculated) row.set(field.key, fromColumn(field, raw[field.name]));
  }
  return row;
}

function fieldOf(object: SObjectDescribe, name: string): FieldDescribe {
  const field = object.fields.get(name.toLowerCase());
  if (!field) throw new Error(`no field ${name} on ${object.name}`);
  return field;
}
