import { allPlatformClasses, findPlatformClass } from '../../platform/registry.ts';
import type { Schema, SObjectDescribe } from '../../schema/types.ts';
import type { TypeName } from '../ast.ts';
import { platformSymbol, typeNameOf, type PlatformSymbol } from './platformSymbols.ts';
import type { ClassSymbol } from './symbols.ts';
import { Type } from './type.ts';

const OUTSIDE = new Set(['double', 'time']);

/** All types of one package, interned, and the meaning of type names. */
export class TypeTable {
  readonly schema: Schema;
  /** Top-level classes by lower-case name. */
  readonly classes = new Map<string, ClassSymbol>();
  private readonly interned = new Map<string, Type>();
  private readonly texts = new Map<string, Type | null>();
  readonly nothing = new Type('null', 'null', {});
  readonly none = new Type('void', 'void', {});

  constructor(schema: Schema) {
    this.schema = schema;
  }

  get object(): Type {
    return this.text('Object');
  }
  get integer(): Type {
    return this.text('Integer');
  }
  get long(): Type {
    return this.text('Long');
  }
  get decimal(): Type {
    return this.text('Decimal');
  }
  get string(): Type {
    return this.text('String');
  }
  get boolean(): Type {
    return this.text('Boolean');
  }
  /** Any record. */
  get record(): Type {
    return this.text('SObject');
  }

  /** A type known to exist, by its text; a missing one is a gap of the platform registry. */
  text(text: string): Type {
    let type = this.texts.get(text);
    if (type === undefined) {
      type = this.resolve(typeNameOf(text), null);
      this.texts.set(text, type);
    }
    if (!type) throw new Error(`the platform has no type ${text}`);
    return type;
  }

  list(element: Type): Type {
    return this.generic('List', [element]);
  }

  generic(name: string, args: readonly Type[]): Type {
    const definition = findPlatformClass(name);
    if (!definition) throw new Error(`the platform has no type ${name}`);
    return this.platform(platformSymbol(definition), args);
  }

  ofClass(symbol: ClassSymbol): Type {
    return this.intern(
      `class ${symbol.name.toLowerCase()}`,
      () => new Type(symbol.name, symbol.name.toLowerCase(), { symbol }),
    );
  }

  ofRecord(describe: SObjectDescribe): Type {
    const base = describe.name.toLowerCase();
    return this.intern(
      `record ${base}`,
      () => new Type(describe.name, base, { isRecord: true, describe, platform: this.recordMembers() }),
    );
  }

  /** The type a name stands for, seen from a class; null when there is none. */
  resolve(name: TypeName, from: ClassSymbol | null, parameters?: ReadonlyMap<string, Type>): Type | null {
    const parameter = parameters?.get(name.name.toLowerCase());
    if (parameter) return parameter;
    if (name.args.length === 0) {
      const symbol = this.findClass(name.name, from);
      if (symbol) return this.ofClass(symbol);
    }
    const args: Type[] = [];
    for (const arg of name.args) {
      const type = this.resolve(arg, from, parameters);
      if (!type) return null;
      args.push(type);
    }
    return this.builtIn(name.name, args);
  }

  /** A class of the package by simple or dotted name, as seen from another class. */
  findClass(name: string, from: ClassSymbol | null): ClassSymbol | undefined {
    const [first = '', second, ...rest] = name.toLowerCase().split('.');
    if (rest.length > 0) return undefined;
    const start = this.firstClass(first, from);
    return second === undefined ? start : start?.inners.get(second);
  }

  /** A platform member's type, with the receiver's type arguments put in. Null for void. */
  memberType(name: TypeName | null, receiver: Type | null): Type {
    if (!name) return this.none;
    const symbol = receiver?.platform;
    const parameters = new Map<string, Type>();
    symbol?.typeParameters.forEach((parameter, index) =>
      parameters.set(parameter, receiver?.args[index] ?? this.object),
    );
    const type = this.resolve(name, null, parameters);
    if (!type) throw new Error(`the platform names a type it does not have: ${name.name}`);
    return type;
  }

  /** True when the name is a namespace whose members are types: `System`, `Schema`, `Database`. */
  isNamespace(name: string): boolean {
    const prefix = `${name.toLowerCase()}.`;
    return (
      prefix === 'system.' ||
      prefix === 'schema.' ||
      allPlatformClasses().some((one) => one.name.toLowerCase().startsWith(prefix))
    );
  }

  private firstClass(name: string, from: ClassSymbol | null): ClassSymbol | undefined {
    for (let scope = from; scope; scope = scope.outer) {
      if (scope.declaration.name.toLowerCase() === name) return scope;
      for (const owner of scope.lineage()) {
        const inner = owner.inners.get(name);
        if (inner) return inner;
      }
    }
    return this.classes.get(name);
  }

  private builtIn(name: string, args: readonly Type[]): Type | null {
    const plain = name.replace(/^system\./i, '');
    if (/^sobject$/i.test(plain))
      return this.intern(
        'record',
        () => new Type('SObject', 'sobject', { isRecord: true, platform: this.recordMembers() }),
      );
    if (/^aggregateresult$/i.test(plain))
      return this.intern(
        'aggregate',
        () => new Type('AggregateResult', 'aggregateresult', { isRecord: true, platform: this.recordMembers() }),
      );
    const definition = OUTSIDE.has(plain.toLowerCase())
      ? undefined
      : (findPlatformClass(plain) ??
        findPlatformClass(`Schema.${plain}`) ??
        findPlatformClass(plain.replace(/^schema\./i, '')));
    if (definition) {
      const symbol = platformSymbol(definition);
      if (args.length === symbol.typeParameters.length || args.length === 0) return this.platform(symbol, args);
      return null;
    }
    const describe = args.length === 0 ? this.schema.object(plain.replace(/^schema\./i, '')) : undefined;
    return describe ? this.ofRecord(describe) : null;
  }

  private platform(symbol: PlatformSymbol, args: readonly Type[]): Type {
    const name = args.length > 0 ? `${symbol.name}<${args.map((arg) => arg.name).join(',')}>` : symbol.name;
    return this.intern(
      `platform ${name.toLowerCase()}`,
      () => new Type(name, symbol.name.toLowerCase(), { args, platform: symbol }),
    );
  }

  private recordMembers(): PlatformSymbol | null {
    const definition = findPlatformClass('SObject');
    return definition ? platformSymbol(definition) : null;
  }

  private intern(key: string, make: () => Type): Type {
    let type = this.interned.get(key);
    if (!type) {
      type = make();
      this.interned.set(key, type);
    }
    return type;
  }
}
