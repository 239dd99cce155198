import type { Value } from '../../values/value.ts';

/** Reads the variables that a piece of Apex can see, by lower-case name. The compiler makes it. */
export type Variables = Readonly<Record<string, () => Value>>;

const PART = /'(?:[^'\\]|\\.)*'|:\s*(?<name>[A-Za-z_]\w*)/g;

/**
 * Values of the variables that a query text names (`:ids`), by lower-case name; names nobody can see are left out. A path
 * such as `:account.Id` is no variable: "Dynamic SOQL", Apex Developer Guide.
 */
export function namedValues(text: string, variables: Variables): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const { groups } of text.matchAll(PART)) {
    const name = groups?.['name']?.toLowerCase();
    const read = name !== undefined && Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (name !== undefined && read) values.set(name, read());
  }
  return values;
}
