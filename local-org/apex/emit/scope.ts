import { nameProblem } from '../types/declarationRules.ts';
import type { Position, TypeName } from '../ast.ts';
import { typeOf } from '../types/declare.ts';
import { CompileError } from '../types/problems.ts';
import type { ClassSymbol, FieldSymbol } from '../types/symbols.ts';
import type { Type } from '../types/type.ts';
import type { TypeTable } from '../types/typeTable.ts';
import type { Unit } from './unit.ts';

export interface Local {
  readonly name: string;
  readonly type: Type;
  readonly js: string;
  /** Set once: a final variable with its value, or a final parameter. */
  readonly isFixed: boolean;
}

export interface MemberContext {
  readonly isStatic: boolean;
  /** Null for void and constructors. */
  readonly returns: Type | null;
  /** The property whose accessor is being compiled: its name there means the stored value. */
  readonly accessor: FieldSymbol | null;
}

/** Where an expression stands: class, member, visible local variables. */
export class Scope {
  readonly unit: Unit;
  readonly member: MemberContext;
  /** True once something was emitted whose behaviour depends on the sharing of the running class. */
  needsSharing = false;
  /** Line of the statement being compiled. */
  line = 0;
  /** Loops around the statement being compiled. */
  loops = 0;
  /** Compiling a constructor, where final fields may be set. */
  isConstructor = false;
  /** Inside System.runAs, whose body is a function of its own. */
  isWithinRunAs = false;
  private readonly blocks: Map<string, Local>[] = [new Map<string, Local>()];
  private temporaries = 0;
  /** Lower-case names whose declaration was refused: what uses them is not refused once more. */
  readonly refused = new Set<string>();

  constructor(unit: Unit, member: MemberContext) {
    this.unit = unit;
    this.member = member;
  }

  get types(): TypeTable {
    return this.unit.types;
  }

  get symbol(): ClassSymbol {
    return this.unit.symbol;
  }

  type(name: TypeName): Type {
    const type = typeOf(this.types, this.symbol, name);
    this.checkVisible(type, name);
    return type;
  }

  /** Refuses a private inner class of another class. */
  checkVisible(type: Type, at: Position): void {
    const symbol = type.symbol;
    if (!symbol?.outer || symbol.top === this.symbol.top || symbol.has('public')) return;
    const isTestVisible = this.symbol.isTest && symbol.annotation('testvisible') !== undefined;
    if (!isTestVisible) throw new CompileError(at, `Type is not visible: ${symbol.name}`);
  }

  /** Runs `work` with a block of its own for local variables. */
  block<T>(work: () => T): T {
    this.blocks.push(new Map());
    try {
      return work();
    } finally {
      this.blocks.pop();
    }
  }

  declare(name: string, type: Type, at: Position, isFixed = false): Local {
    const problem = nameProblem(name);
    if (problem !== null) throw new CompileError(at, problem);
    if (this.local(name)) throw new CompileError(at, `Duplicate variable: ${name}`);
    const local = { name, type, js: `${name.toLowerCase()}_`, isFixed };
    this.blocks.at(-1)?.set(name.toLowerCase(), local);
    return local;
  }

  local(name: string): Local | undefined {
    const key = name.toLowerCase();
    for (const block of this.blocks.toReversed()) {
      const local = block.get(key);
      if (local) return local;
    }
    return undefined;
  }

  /** Lower-case names of the local variables in sight. */
  localNames(): string[] {
    return this.blocks.flatMap((block) => [...block.keys()]);
  }

  /** A JavaScript variable of the whole member, for values used twice. */
  temporary(): string {
    this.temporaries += 1;
    return `t${this.temporaries}`;
  }

  /** Declarations of the temporaries, to stand at the head of the member. */
  get prologue(): string {
    if (this.temporaries === 0) return '';
    return `let ${Array.from({ length: this.temporaries }, (_, index) => `t${index + 1}`).join(', ')};`;
  }
}

/** Stops compiling the statement with a problem. */
export function fail(at: Position, message: string): never {
  throw new CompileError(at, message);
}
