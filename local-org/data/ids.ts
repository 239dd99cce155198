import { makeId } from '../store/ids.ts';
import type { Schema } from '../schema/types.ts';
import { isId, toId } from '../values/id.ts';
import type { Fault } from './fault.ts';
import type { ImportTable } from './table.ts';

/** What the platform and its exports write for a look-up that points at nothing (Data Export Service). */
const NOTHING = new Set(['000000000000000', '000000000000000AAA']);

/** For records of an object that is not known here. */
const STAND_IN_PREFIX = '0zz';

/** An id as it is compared: the first 15 characters of the platform's decide, other texts stay; null for an empty look-up. */
export function comparableId(text: string): string | null {
  const plain = text.trim();
  if (plain === '' || NOTHING.has(plain)) return null;
  return isId(plain) ? toId(plain) : plain;
}

/**
 * Gives every record whose id is none of the platform's one of its own, the same wherever it is pointed at, since Apex takes no other.
 * Changes the rows in place, and returns one note for each file that had such ids.
 */
export function mapIds(tables: readonly ImportTable[], schema: Schema): Fault[] {
  const book = new IdBook(tables, schema);
  const notes = tables.flatMap((table) => mapOwn(table, book));
  for (const table of tables) mapLookups(table, book);
  return notes;
}

function mapOwn({ file, object, rows }: ImportTable, book: IdBook): Fault[] {
  let count = 0;
  for (const { values } of rows) {
    const id = values['Id'];
    if (typeof id !== 'string' || isId(id)) continue;
    values['Id'] = book.idFor(object.name, id);
    count += 1;
  }
  if (count === 0) return [];
  const message = `${count} record${count === 1 ? '' : 's'} without a Salesforce id: each got one of its own, which is shown instead.`;
  return [{ file, message }];
}

function mapLookups({ object, columns, rows }: ImportTable, book: IdBook): void {
  for (const name of columns.keys()) {
    const field = object.fields.get(name.toLowerCase());
    if (field?.type !== 'reference') continue;
    for (const { values } of rows) {
      const id = values[name];
      if (typeof id === 'string' && !isId(id)) values[name] = book.pointerFor(field.referenceTo, id);
    }
  }
}

/** New ids by object and by the text that stood for them. */
class IdBook {
  private readonly taken: Set<string>;
  private readonly schema: Schema;
  private readonly byObject = new Map<string, Map<string, string>>();
  private serial = 0;

  constructor(tables: readonly ImportTable[], schema: Schema) {
    const ids = tables.flatMap(({ rows }) => rows.map(({ values }) => values['Id']));
    this.taken = new Set(ids.filter((id) => typeof id === 'string'));
    this.schema = schema;
  }

  idFor(object: string, text: string): string {
    const known = this.byObject.get(object) ?? new Map<string, string>();
    this.byObject.set(object, known);
    const id = known.get(text) ?? this.fresh(this.schema.described(object)?.keyPrefix ?? STAND_IN_PREFIX);
    known.set(text, id);
    return id;
  }

  /** The record of that text among the objects; where none of them is in the folder, one of the first stands for it. */
  pointerFor(objects: readonly string[], text: string): string {
    const found = objects.map((object) => this.byObject.get(object)?.get(text)).find((id) => id !== undefined);
    const [first = ''] = objects;
    return found ?? this.idFor(first, text);
  }

  private fresh(prefix: string): string {
    let id: string;
    do id = makeId(prefix, ++this.serial);
    while (this.taken.has(id));
    this.taken.add(id);
    return id;
  }
}
