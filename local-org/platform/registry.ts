import type { Value } from '../values/value.ts';
import type { Context } from './context.ts';

/**
 * A platform member's body. Instance members get the receiver first. Arguments arrive already converted to the declared
 * parameter types (an Integer passed to a Decimal parameter is a Decimal); null arguments arrive as null.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the compiler checks arguments against the signature
export type Body = (context: Context, ...args: any[]) => Value;

/**
 * One class of the simulated platform, written as its Apex signatures, so that the compiler checks calls against it, picks
 * overloads and prints the subset table in the README. Signatures are Apex: `'substring(Integer, Integer): String'`.
 * Type parameters may be used where declared: `name: 'List<T>'`, `'add(T): void'`.
 */
export interface PlatformClass {
  /** Full name without the `System.` prefix: `String`, `List<T>`, `Database.SaveResult`, `Schema.SObjectType`. */
  readonly name: string;
  readonly kind?: 'class' | 'interface' | 'enum' | 'exception';
  readonly extends?: string;
  readonly implements?: readonly string[];
  /** `'(Integer, Integer)'` → body returning the new value (no receiver). */
  readonly constructors?: Readonly<Record<string, Body>>;
  readonly statics?: Readonly<Record<string, Body>>;
  readonly methods?: Readonly<Record<string, Body>>;
  /** `'today: Date'` style, without parentheses: read as a property. */
  readonly staticProperties?: Readonly<Record<string, Body>>;
  readonly properties?: Readonly<Record<string, Body>>;
  /** The same signatures as in `properties`, for those that can be assigned: the body gets the receiver and the value. */
  readonly setters?: Readonly<Record<string, Body>>;
  /** Enum constants, in order. */
  readonly constants?: readonly string[];
  /** Abstract signatures of an interface: `'execute(Database.BatchableContext, List<SObject>): void'`. */
  readonly abstracts?: readonly string[];
  /** True when an Apex class may extend it. */
  readonly isVirtual?: boolean;
}

const classes = new Map<string, PlatformClass>();

/** Adds a class to the platform; a second one of the same name is a programming error. */
export function platformClass(definition: PlatformClass): void {
  const key = rawName(definition.name);
  if (classes.has(key)) throw new Error(`platform class ${definition.name} is defined twice`);
  classes.set(key, definition);
}

/** Case-insensitive, by name without type parameters and without `System.`; undefined when the platform has no such class. */
export function findPlatformClass(name: string): PlatformClass | undefined {
  return classes.get(rawName(name));
}

export function allPlatformClasses(): readonly PlatformClass[] {
  return [...classes.values()];
}

function rawName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^system\./, '')
    .replace(/<.*$/, '');
}
