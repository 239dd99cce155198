/** The entry of a table under a key that somebody else wrote; `constructor` and the like are no entries. */
export function entry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
