import type { Position } from '../ast.ts';
import type { Problems } from '../types/problems.ts';
import type { ClassSymbol } from '../types/symbols.ts';
import type { TypeTable } from '../types/typeTable.ts';

/** Checks an inline query against the schema; returns what is wrong, one message each. */
/** What is wrong with a query, at a character of its text where that is known. */
export type QueryCheck = (
  text: string,
  bindTypes: ReadonlyMap<string, string>,
) => readonly (string | { readonly message: string; readonly offset: number })[];

export interface CompileOptions {
  readonly types: TypeTable;
  readonly problems: Problems;
  /** Position of each class's static fields within a transaction's statics. */
  readonly indexOf: ReadonlyMap<ClassSymbol, number>;
  readonly coverage: boolean;
  readonly checkQuery: QueryCheck | undefined;
}

/** What one emitted class refers to outside itself, and its lines for coverage. */
export class Unit {
  readonly options: CompileOptions;
  readonly symbol: ClassSymbol;
  /** Values handed to the linked script as `P`: platform bodies, literals that are objects. */
  readonly constants: unknown[] = [];
  /** Classes handed to the linked script, bound after all are linked. */
  readonly classes: ClassSymbol[] = [];
  readonly executableLines = new Set<number>();
  private readonly constantNames = new Map<unknown, string>();

  constructor(options: CompileOptions, symbol: ClassSymbol) {
    this.options = options;
    this.symbol = symbol;
  }

  get types(): TypeTable {
    return this.options.types;
  }

  /** The variable under which the script knows a class. */
  classRef(symbol: ClassSymbol): string {
    let index = this.classes.indexOf(symbol);
    if (index < 0) index = this.classes.push(symbol) - 1;
    return `C${index}`;
  }

  /** The variable under which the script knows a value; `key` tells equal values from others. */
  constant(value: unknown, key: unknown = value): string {
    let name = this.constantNames.get(key);
    if (name === undefined) {
      name = `P${this.constants.push(value) - 1}`;
      this.constantNames.set(key, name);
    }
    return name;
  }

  /** JavaScript of a class's static fields in the running transaction; the first use runs the initialisers. */
  statics(owner: ClassSymbol): string {
    return `(F.a[${this.options.indexOf.get(owner) ?? -1}] ?? ${this.classRef(owner)}.$statics(c))`;
  }

  report(at: Position, message: string): void {
    this.options.problems.add(this.symbol.file, at, message);
  }
}

/** Begins a JavaScript line that stands for an Apex line; the assembler turns the mark, of private-use letters, into the line table. */
export function lineMark(line: number): string {
  return `\n\uE001${line}\uE002`;
}

/** Names the Apex member that the following JavaScript lines belong to. */
export function memberMark(label: string): string {
  return `\n\uE003${label}\uE004`;
}
