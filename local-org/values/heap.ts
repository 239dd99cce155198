/**
 * What Apex code has made since the process began, in bytes: the basis of the heap estimate of a transaction. Nothing is taken off
 * when it is no longer used, which only the garbage collector knows.
 */
export const heap = { bytes: 0 };

/**
 * What things are taken to cost. The platform publishes no sizes; these are those of a Java virtual machine with 64-bit references,
 * rounded up: a header and a reference for each field or item, an entry object for each key of a set or a map.
 */
export const BYTES = {
  object: 16,
  field: 8,
  collection: 40,
  item: 8,
  entry: 48,
  record: 64,
  cell: 16,
  text: 8,
} as const;

/** Counts a text: a byte for each character, as the platform keeps Latin text. */
export function countText(text: string): string {
  heap.bytes += BYTES.text + text.length;
  return text;
}
