/** Gives out 15-character record ids under an object's key prefix, in order. */
export function idsUnder(prefix: string): () => string {
  let last = 0;
  return () => `${prefix}L2O${String(++last).padStart(9, '0')}`;
}
