import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FieldDescribe, SObjectDescribe } from '../schema/types.ts';
import type { Value } from '../values/value.ts';
import { readCell } from './cell.ts';
import { readCsv, type CsvTable } from './csv.ts';
import type { Fault } from './fault.ts';
import { isPersonColumn, personTest } from './people.ts';
import { decode } from './text.ts';

/** One record as read, and where it stood. */
export interface ImportRow {
  readonly line: number;
  readonly values: Record<string, Value>;
}

/** One file as records of its sObject. */
export interface ImportTable {
  readonly file: string;
  readonly object: SObjectDescribe;
  /** Position (from 0) of each field that has a column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly ImportRow[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** Reads `<Object>.csv`: header of API names in any case, one record a row. Every fault of the file is collected. */
export function readTable(folder: string, file: string, object: SObjectDescribe, zone: string): ImportTable {
  const nothing = { file, object, columns: new Map<string, number>(), rows: [], warnings: [] };
  const decoded = decode(readFileSync(path.join(folder, file)));
  if ('problem' in decoded) {
    const place = decoded.line === undefined ? {} : { line: decoded.line };
    return { ...nothing, faults: [{ file, ...place, message: decoded.problem }] };
  }
  const csv = readCsv(decoded.text);
  if (csv.header.length === 0) {
    const message = 'the file is empty. Write a header of field names, one record a line below it, or remove the file.';
    return { ...nothing, faults: [{ file, message }] };
  }
  const records = readRecords(file, object, csv, zone);
  const notes = decoded.note === undefined ? [] : [{ file, message: decoded.note }];
  return { file, object, ...records, warnings: [...notes, ...records.warnings] };
}

function readRecords(
  file: string,
  object: SObjectDescribe,
  csv: CsvTable,
  zone: string,
): Omit<ImportTable, 'file' | 'object'> {
  const header = readHeader(file, object, csv.header);
  const faults: Fault[] = [...header.faults, ...csv.problems.map((problem) => ({ file, ...problem }))];
  const isPerson = personTest(object, csv.header);
  const cuts = new Map<string, number>();
  const rows = csv.rows.map(({ line, cells }) => {
    const values: Record<string, Value> = { ...isPerson?.(cells) };
    for (const { field, position } of header.fields) {
      const cell = readCell(cells[position] ?? '', field, zone);
      if ('value' in cell) values[field.name] = cut(cell.value, field, cuts);
      else faults.push({ file, line, column: position + 1, message: `${field.name}: ${cell.problem}` });
    }
    return { line, values };
  });
  const columns = new Map(header.fields.map(({ field, position }) => [field.name, position]));
  return {
    columns,
    rows,
    faults: [...faults, ...repeatedIds(file, rows, columns)],
    warnings: [...header.warnings, ...cutWarnings(file, object, columns, cuts)],
  };
}

/** The value, cut to what its field holds; counts the cuts by field. */
function cut(value: Value, field: FieldDescribe, cuts: Map<string, number>): Value {
  const isShort = typeof value !== 'string' || field.length === 0 || value.length <= field.length;
  if (isShort || field.apexType !== 'String') return value;
  cuts.set(field.name, (cuts.get(field.name) ?? 0) + 1);
  return value.slice(0, field.length);
}

function cutWarnings(
  file: string,
  object: SObjectDescribe,
  columns: ReadonlyMap<string, number>,
  cuts: ReadonlyMap<string, number>,
): Fault[] {
  return [...cuts].map(([name, count]) => ({
    file,
    line: 1,
    column: (columns.get(name) ?? 0) + 1,
    message: `${name}: ${count} value${count === 1 ? ' was' : 's were'} cut to the ${object.fields.get(name.toLowerCase())?.length ?? 0} characters that the field holds.`,
  }));
}

interface Header {
  readonly fields: readonly { readonly field: FieldDescribe; readonly position: number }[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

function readHeader(file: string, object: SObjectDescribe, names: readonly string[]): Header {
  const fields: { field: FieldDescribe; position: number }[] = [];
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const [position, name] of names.entries()) {
    const place = { file, line: 1, column: position + 1 };
    const field = fieldOf(object, name);
    if (!field && isSaidElsewhere(object, name)) continue;
    if (!field)
      warnings.push({
        ...place,
        message: `column ${JSON.stringify(name)} is no field of ${object.name} known here; it is ignored.`,
      });
    else if (fields.some((known) => known.field === field)) {
      faults.push({ ...place, message: `column ${field.name} stands in the header twice. Remove one of them.` });
    } else fields.push({ field, position });
  }
  if (fields.length === 0) {
    faults.push({
      file,
      line: 1,
      message: `the header names no field of ${object.name}. Write API names such as Id and Name.`,
    });
  }
  return { fields, faults, warnings };
}

/** The one currency of an export, and the signs of a person account, are used without a field of their own. */
function isSaidElsewhere(object: SObjectDescribe, name: string): boolean {
  return name.toLowerCase() === 'currencyisocode' || (object.name === 'Account' && isPersonColumn(name));
}

/** Only code of a package may leave its namespace out. Source: Apex Developer Guide, "Namespace Prefix". */
function fieldOf({ fields }: SObjectDescribe, name: string): FieldDescribe | undefined {
  const field = fields.get(name.toLowerCase());
  return field?.name.toLowerCase() === name.toLowerCase() ? field : undefined;
}

function repeatedIds(file: string, rows: readonly ImportRow[], columns: ReadonlyMap<string, number>): Fault[] {
  const position = columns.get('Id');
  if (position === undefined) return [];
  const firstLine = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    const id = values['Id'];
    const place = { file, line, column: position + 1 };
    if (typeof id !== 'string') {
      return 'Id' in values
        ? [{ ...place, message: 'Id is empty. Give the record its id, or leave the column out.' }]
        : [];
    }
    const first = firstLine.get(id);
    if (first === undefined) firstLine.set(id, line);
    return first === undefined
      ? []
      : [{ ...place, message: `Id ${id} stands on line ${first} already. Keep one of the two rows.` }];
  });
}
