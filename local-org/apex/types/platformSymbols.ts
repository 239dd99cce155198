import type { Body, PlatformClass } from '../../platform/registry.ts';
import type { TypeName } from '../ast.ts';

/** A platform member read from its Apex signature. */
export interface PlatformMember {
  readonly name: string;
  readonly parameters: readonly TypeName[];
  /** Null for void. */
  readonly returns: TypeName | null;
  readonly body: Body;
}

/** A platform class as the compiler sees it: members by lower-case name. */
export interface PlatformSymbol {
  readonly definition: PlatformClass;
  /** `Database.SaveResult`, `List` */
  readonly name: string;
  readonly typeParameters: readonly string[];
  readonly constructors: readonly PlatformMember[];
  readonly statics: ReadonlyMap<string, readonly PlatformMember[]>;
  readonly methods: ReadonlyMap<string, readonly PlatformMember[]>;
  readonly staticProperties: ReadonlyMap<string, PlatformMember>;
  readonly properties: ReadonlyMap<string, PlatformMember>;
  readonly setters: ReadonlyMap<string, PlatformMember>;
  readonly abstracts: ReadonlyMap<string, readonly PlatformMember[]>;
  readonly superclass: TypeName | null;
  readonly interfaces: readonly TypeName[];
}

const known = new WeakMap<PlatformClass, PlatformSymbol>();
const NO_BODY: Body = () => null;

/** Reads the signatures of a platform class, once. Throws a plain Error naming a signature that cannot be read. */
export function platformSymbol(definition: PlatformClass): PlatformSymbol {
  let symbol = known.get(definition);
  if (symbol === undefined) {
    symbol = read(definition);
    known.set(definition, symbol);
  }
  return symbol;
}

function read(definition: PlatformClass): PlatformSymbol {
  const self = typeNameOf(definition.name);
  const abstracts = Object.fromEntries((definition.abstracts ?? []).map((signature) => [signature, NO_BODY]));
  return {
    definition,
    name: self.name,
    typeParameters: self.args.map((parameter) => parameter.name.toLowerCase()),
    constructors: members(definition.constructors ?? {}).map(([, member]) => member),
    statics: grouped(definition.statics ?? {}),
    methods: grouped(definition.methods ?? {}),
    staticProperties: new Map(members(definition.staticProperties ?? {})),
    properties: new Map(members(definition.properties ?? {})),
    setters: new Map(members(definition.setters ?? {})),
    abstracts: grouped(abstracts),
    superclass: definition.extends === undefined ? null : typeNameOf(definition.extends),
    interfaces: (definition.implements ?? []).map(typeNameOf),
  };
}

function grouped(signatures: Readonly<Record<string, Body>>): ReadonlyMap<string, readonly PlatformMember[]> {
  const groups = new Map<string, PlatformMember[]>();
  for (const [name, member] of members(signatures)) {
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return groups;
}

function members(signatures: Readonly<Record<string, Body>>): readonly (readonly [string, PlatformMember])[] {
  return Object.entries(signatures).map(([signature, body]) => {
    const member = memberOf(signature, body);
    return [member.name.toLowerCase(), member] as const;
  });
}

// `name(Type, Type): Type`, `(Type)` for constructors, `name: Type` for properties.
const SIGNATURE = /^\s*(\w*)\s*(?:\(([^()]*)\))?\s*(?::\s*(.+))?$/;

function memberOf(signature: string, body: Body): PlatformMember {
  const parts = SIGNATURE.exec(signature);
  if (!parts) throw new Error(`platform signature cannot be read: ${signature}`);
  const returns = (parts[3] ?? 'void').trim();
  return {
    name: parts[1] ?? '',
    parameters: splitTopLevel(parts[2] ?? '').map(typeNameOf),
    returns: returns.toLowerCase() === 'void' ? null : typeNameOf(returns),
    body,
  };
}

/** A type written as text, as in a signature. */
export function typeNameOf(text: string): TypeName {
  const trimmed = text.trim();
  const place = { line: 0, column: 0 };
  if (trimmed.endsWith('[]')) return { ...place, name: 'List', args: [typeNameOf(trimmed.slice(0, -2))] };
  const open = trimmed.indexOf('<');
  if (open < 0) return { ...place, name: trimmed, args: [] };
  return { ...place, name: trimmed.slice(0, open), args: splitTopLevel(trimmed.slice(open + 1, -1)).map(typeNameOf) };
}

function splitTopLevel(text: string): readonly string[] {
  if (text.trim() === '') return [];
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '<') depth += 1;
    if (letter === '>') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
