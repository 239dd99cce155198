import type { SObjectDescribe } from '../../schema/types.ts';
import type { PlatformSymbol } from './platformSymbols.ts';
import type { ClassSymbol } from './symbols.ts';

/**
 * A static type. Types are interned by their table: two types are the same when they are the same object.
 * Exactly one of `platform`, `symbol` and (for records) `isRecord` says what stands behind it.
 */
export class Type {
  /** As Apex writes it: `Map<Id,List<Foo.Bar>>`. */
  readonly name: string;
  /** Lower-case name without type arguments and without `System.`. */
  readonly base: string;
  readonly args: readonly Type[];
  readonly platform: PlatformSymbol | null;
  readonly symbol: ClassSymbol | null;
  /** True for SObject and every particular sObject. */
  readonly isRecord: boolean;
  /** Null for SObject itself, AggregateResult and types that are no records. */
  readonly describe: SObjectDescribe | null;

  constructor(
    name: string,
    base: string,
    parts: Partial<Pick<Type, 'args' | 'platform' | 'symbol' | 'isRecord' | 'describe'>>,
  ) {
    this.name = name;
    this.base = base;
    this.args = parts.args ?? [];
    this.platform = parts.platform ?? null;
    this.symbol = parts.symbol ?? null;
    this.isRecord = parts.isRecord ?? false;
    this.describe = parts.describe ?? null;
  }

  /** The first type argument: what a List or Set holds. Undefined for types without arguments. */
  get element(): Type | undefined {
    return this.args[0];
  }

  get isNumber(): boolean {
    return this.base === 'integer' || this.base === 'long' || this.base === 'decimal';
  }

  get isText(): boolean {
    return this.base === 'string' || this.base === 'id';
  }

  /** Integer and Long, plain numbers at run time. */
  get isWhole(): boolean {
    return this.base === 'integer' || this.base === 'long';
  }
}

/** The name as the platform shows it: classes of a package carry its namespace, `Map<Id,List<ns.Foo.Bar>>`. */
export function shownName(type: Type, namespace: string | null): string {
  if (namespace === null) return type.name;
  if (type.symbol) return `${namespace}.${type.name}`;
  if (type.args.length === 0) return type.name;
  const args = type.args.map((arg) => shownName(arg, namespace));
  return `${type.platform?.name ?? type.name}<${args.join(',')}>`;
}
