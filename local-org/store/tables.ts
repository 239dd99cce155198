import type { DatabaseSync } from 'node:sqlite';
import type { FieldDescribe, Schema, SObjectDescribe } from '../schema/types.ts';

/** Fields that have a column: all but formulas. */
export function storedFields(object: SObjectDescribe): FieldDescribe[] {
  return [...object.fields.values()].filter((field) => !field.isCalculated);
}

/** True for objects with rows; `Name` only stands for others. */
export function hasTable(object: SObjectDescribe): boolean {
  return object.name !== 'Name';
}

export function quoted(name: string): string {
  return `"${name}"`;
}

/**
 * Makes the tables of the schema, or adds the columns that are new since the database was made. Columns that are gone
 * stay and are not read. Text compares without regard to case, ids with.
 */
export function createTables(database: DatabaseSync, schema: Schema): void {
  database.exec('CREATE TABLE IF NOT EXISTS _serial (name TEXT PRIMARY KEY, last INTEGER NOT NULL)');
  for (const object of schema.objects) {
    if (!hasTable(object)) continue;
    const known = columnsOf(database, object.name);
    if (known.size === 0) database.exec(tableSql(object));
    else addColumns(database, object, known);
    for (const sql of indexSql(object)) database.exec(sql);
  }
}

function columnsOf(database: DatabaseSync, table: string): Set<string> {
  const rows = database.prepare('SELECT name FROM pragma_table_info(?)').all(table);
  return new Set(rows.map((row) => String(row['name'])));
}

function tableSql(object: SObjectDescribe): string {
  return `CREATE TABLE ${quoted(object.name)} (${storedFields(object).map(columnSql).join(', ')})`;
}

function columnSql(field: FieldDescribe): string {
  return `${quoted(field.name)} ${columnType(field)}${field.type === 'id' ? ' PRIMARY KEY' : ''}`;
}

function columnType(field: FieldDescribe): string {
  switch (field.apexType) {
    case 'Boolean':
      return 'INTEGER DEFAULT 0';
    case 'Integer':
    case 'Long':
    case 'Decimal':
    case 'Datetime':
      return 'INTEGER';
    case 'Blob':
      return 'BLOB';
    case 'String':
      return 'TEXT COLLATE NOCASE';
    default:
      return 'TEXT';
  }
}

function addColumns(database: DatabaseSync, object: SObjectDescribe, known: ReadonlySet<string>): void {
  for (const field of storedFields(object)) {
    if (!known.has(field.name)) database.exec(`ALTER TABLE ${quoted(object.name)} ADD COLUMN ${columnSql(field)}`);
  }
}

function indexSql(object: SObjectDescribe): string[] {
  return storedFields(object)
    .filter((field) => field.isUnique || field.isExternalId || isChildKey(object, field))
    .map(
      (field) =>
        `CREATE INDEX IF NOT EXISTS ${quoted(`${object.name}.${field.name}`)} ON ${quoted(object.name)} (${quoted(field.name)})`,
    );
}

/** Look-ups that sub-queries, cascades and sharing go along; indexing every look-up would slow imports. */
function isChildKey(object: SObjectDescribe, field: FieldDescribe): boolean {
  if (field.type !== 'reference') return false;
  return (
    field.isMasterDetail ||
    field.deleteConstraint === 'cascade' ||
    object.kind === 'share' ||
    ['WhatId', 'WhoId', 'AccountId', 'UserId'].includes(field.name)
  );
}
