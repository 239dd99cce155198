import type { Type } from '../types/type.ts';

interface Inline {
  readonly js: string;
  readonly isNonNull: boolean;
}

type Template = (self: string, args: readonly string[]) => Inline;

const value = (js: string): Inline => ({ js, isNonNull: true });
const nullable = (js: string): Inline => ({ js, isNonNull: false });

/**
 * Collection calls that loops live on, written as the JavaScript they come down to, keyed by type, name and number of
 * arguments. They do what the platform's own bodies do.
 */
const TEMPLATES: Readonly<Record<string, Template>> = {
  'list.get/1': (self, [index = '']) => nullable(`${self}.get(${index})`),
  'list.size/0': (self) => value(`${self}.items.length`),
  'list.isempty/0': (self) => value(`(${self}.items.length === 0)`),
  'list.add/1': (self, [item = '']) => nullable(`${self}.add(${item})`),
  'set.size/0': (self) => value(`${self}.size`),
  'set.isempty/0': (self) => value(`(${self}.size === 0)`),
  'set.contains/1': (self, [item = '']) => value(`${self}.has(${item})`),
  'set.add/1': (self, [item = '']) => value(`${self}.add(${item})`),
  'map.get/1': (self, [key = '']) => nullable(`${self}.get(${key})`),
  'map.put/2': (self, [key = '', item = '']) => nullable(`${self}.put(${key}, ${item})`),
  'map.containskey/1': (self, [key = '']) => value(`${self}.has(${key})`),
  'map.size/0': (self) => value(`${self}.size`),
  'map.isempty/0': (self) => value(`(${self}.size === 0)`),
};

/** JavaScript of a call that needs no platform body; undefined for all others. */
export function inlined(owner: Type, name: string, self: string, args: readonly string[]): Inline | undefined {
  return TEMPLATES[`${owner.base}.${name}/${args.length}`]?.(self, args);
}

const PURE = new Set([
  'string',
  'integer',
  'long',
  'decimal',
  'boolean',
  'id',
  'date',
  'datetime',
  'math',
  'object',
  'enum',
  'exception',
  'set',
  'map',
]);

/** True for types whose members never look at the sharing of the running class. */
export function isPure(type: Type): boolean {
  return PURE.has(type.base);
}
