import { javaRegex } from './javaRegex.ts';

/** Pieces between matches, as java.lang.String.split: 0 drops trailing empty pieces, a negative limit keeps them all. */
export function splitText(text: string, pattern: string, limit: number): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(javaRegex(pattern))) {
    if (limit > 0 && pieces.length === limit - 1) break;
    const end = match.index + match[0].length;
    // Java gives no empty piece for an empty match at the start, and an empty match at the end separates nothing.
    if (end === 0 || (match[0] === '' && match.index === text.length)) continue;
    pieces.push(text.slice(from, match.index));
    from = end;
  }
  pieces.push(text.slice(from));
  if (limit === 0) while (pieces.length > 1 && pieces.at(-1) === '') pieces.pop();
  return pieces;
}
