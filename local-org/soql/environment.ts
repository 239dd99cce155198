import type { SQLInputValue } from 'node:sqlite';
import type { Context } from '../platform/context.ts';
import type { FiscalRules } from '../store/fiscal.ts';
import type { Value } from '../values/value.ts';
import type { BindTypes } from './bindTypes.ts';

/** What a compiled query needs to know each time it runs. */
export interface Environment {
  readonly context: Context;
  readonly binds: ReadonlyMap<string, Value>;
  readonly fiscal: FiscalRules;
}

/** Works a parameter out for one run. */
export type Parameter = (environment: Environment) => SQLInputValue;

/** The named parameters of one SQL text, `$p0`, `$p1`, …, besides `$user`. */
export class Parameters {
  /** What the compiler knows of the binds; empty for a text whose binds come at run time. */
  readonly bindTypes: BindTypes;
  private readonly makers: [name: string, maker: Parameter][] = [];

  constructor(bindTypes: BindTypes = new Map()) {
    this.bindTypes = bindTypes;
  }

  /** Adds one and returns its name. */
  add(maker: Parameter): string {
    const name = `$p${this.makers.length}`;
    this.makers.push([name, maker]);
    return name;
  }

  /** Values for one run, those in `sql` only: SQLite refuses names it does not know. */
  values(environment: Environment, sql: string): Record<string, SQLInputValue> {
    const values: Record<string, SQLInputValue> = {};
    for (const [name, maker] of this.makers) values[name] = maker(environment);
    if (sql.includes('$user')) values['$user'] = environment.context.user.id;
    return values;
  }
}
