import { createHash } from 'node:crypto';

/**
 * `count` of the items, chosen by what `keyOf` says of them: the same for everybody, and others once what is said has changed.
 * In the order in which they were given.
 */
export function sampleOf<T>(items: readonly T[], count: number, keyOf: (item: T) => string): readonly T[] {
  const drawn = items
    .map((item) => ({ item, lot: createHash('sha256').update(keyOf(item)).digest('hex') }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, count);
  const chosen = new Set(drawn.map(({ item }) => item));
  return items.filter((item) => chosen.has(item));
}
