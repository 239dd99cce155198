import type { SQLOutputValue } from 'node:sqlite';
import type { Context } from '../platform/context.ts';
import type { SObjectDescribe } from '../schema/types.ts';
import type { Formula } from '../store/formula/formula.ts';
import { BYTES, countText, heap } from '../values/heap.ts';
import { SObjectValue } from '../values/sobject.ts';
import type { Value } from '../values/value.ts';

export type RawRow = readonly SQLOutputValue[];

type Decode = (raw: SQLOutputValue | undefined) => Value;

interface FormulaCell {
  readonly name: string;
  readonly formula: Formula;
  /** Lower-case path → where its value lies and how it reads. */
  readonly inputs: ReadonlyMap<string, { readonly index: number; readonly decode: Decode }>;
}

/** How the columns of a result row become a record and its parents. */
export class RecordShape {
  readonly describe: SObjectDescribe;
  /** Lower-case names the record counts as selected. */
  readonly selected = new Set<string>();
  /** Column of the record's id; a parent whose id is null is not there. */
  readonly idIndex: number;
  private readonly chosen = new Set<string>();
  private readonly cells: { name: string; index: number; decode: Decode }[] = [];
  private readonly formulas: FormulaCell[] = [];
  private readonly parents = new Map<string, RecordShape>();

  constructor(describe: SObjectDescribe, idIndex: number) {
    this.describe = describe;
    this.idIndex = idIndex;
    this.addCell('id', idIndex, (raw) => (typeof raw === 'string' ? raw : null));
  }

  /** Notes a field that the query names, by key; false where it named it already. */
  choose(name: string): boolean {
    if (this.chosen.has(name)) return false;
    this.chosen.add(name);
    return true;
  }

  /** `name` is the field's key. */
  addCell(name: string, index: number, decode: Decode): void {
    if (this.cells.some((cell) => cell.name === name)) return;
    this.selected.add(name);
    this.cells.push({ name, index, decode });
  }

  addFormula(cell: FormulaCell): void {
    this.selected.add(cell.name);
    this.formulas.push(cell);
  }

  /** The parent's shape, made by `make` the first time; `name` is the relationship's key. */
  parent(name: string, make: () => RecordShape): RecordShape {
    let shape = this.parents.get(name);
    if (!shape) {
      shape = make();
      this.parents.set(name, shape);
      this.selected.add(name);
    }
    return shape;
  }

  record(row: RawRow, context: Context): SObjectValue {
    const record = new SObjectValue(this.describe, this.selected);
    heap.bytes += BYTES.cell * this.cells.length;
    for (const cell of this.cells) {
      const value = cell.decode(row[cell.index]);
      if (typeof value === 'string') countText(value);
      record.values.set(cell.name, value);
    }
    for (const cell of this.formulas) record.values.set(cell.name, formulaValue(cell, row, context));
    for (const [name, shape] of this.parents) {
      const isThere = (row[shape.idIndex] ?? null) !== null;
      record.parents.set(name, isThere ? shape.record(row, context) : null);
    }
    return record;
  }
}

function formulaValue(cell: FormulaCell, row: RawRow, context: Context): Value {
  const value = (path: readonly string[]): Value => {
    const input = cell.inputs.get(path.join('.').toLowerCase());
    if (!input) throw new Error(`formula path ${path.join('.')} is outside the local org's subset`);
    return input.decode(row[input.index]);
  };
  return cell.formula.evaluate({
    value,
    priorValue: value,
    isNew: false,
    now: context.now(),
    timeZone: context.user.timeZone,
  });
}
