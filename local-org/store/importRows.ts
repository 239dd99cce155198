import type { StatementSync } from 'node:sqlite';
import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import type { Value } from '../values/value.ts';
import { toColumn } from './codec.ts';
import { id18 } from './ids.ts';
import { assignProfileSets } from './profileSets.ts';
import type { Store } from './store.ts';
import { quoted } from './tables.ts';

/**
 * Adds rows as they are, past every rule of the platform, and returns their ids. A 15-character id gets its suffix; a row
 * without an id gets a new one. Absent fields stay null, absent check boxes false. Field names are API names in any case;
 * unknown ones are an Error; the id is `Id` in this spelling. All rows or none.
 */
export function importRows(
  store: Store,
  objectName: string,
  rows: readonly Readonly<Record<string, Value>>[],
): string[] {
  const object = store.object(objectName);
  const inserts = new Map<string, Insert>();
  store.database.exec('SAVEPOINT import_rows');
  try {
    const ids = rows.map((row) => insertRaw(store, object, row, inserts));
    if (object.name === 'User') assignProfileSets(store);
    store.database.exec('RELEASE import_rows');
    return ids;
  } catch (error) {
    store.database.exec('ROLLBACK TO import_rows; RELEASE import_rows');
    throw error;
  } finally {
    store.touch(object);
  }
}

/** How rows with one set of fields go in. */
interface Insert {
  readonly fields: readonly FieldDescribe[];
  readonly statement: StatementSync;
}

function insertRaw(
  store: Store,
  object: SObjectDescribe,
  row: Readonly<Record<string, Value>>,
  inserts: Map<string, Insert>,
): string {
  const { Id: given = null, ...rest } = row;
  const names = Object.keys(rest);
  const key = names.join();
  let insert = inserts.get(key);
  if (!insert) {
    insert = insertOf(store, object, names);
    inserts.set(key, insert);
  }
  const id = typeof given === 'string' ? id18(given) : store.newId(object);
  const values = Object.values(rest);
  insert.statement.run(id, ...insert.fields.map((field, index) => cell(field, values[index] ?? null)));
  return id;
}

function insertOf(store: Store, object: SObjectDescribe, names: readonly string[]): Insert {
  const fields = names.map((name) => {
    const field = object.fields.get(name.toLowerCase());
    if (!field || field.isCalculated) throw new Error(`no stored field ${name} on ${object.name}`);
    return field;
  });
  const columns = ['"Id"', ...fields.map((field) => quoted(field.name))];
  const sql = `INSERT INTO ${quoted(object.name)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  return { fields, statement: store.statement(sql) };
}

function cell(field: FieldDescribe, value: Value): ReturnType<typeof toColumn> {
  return value === null && field.type === 'boolean' ? 0 : toColumn(field, value);
}
