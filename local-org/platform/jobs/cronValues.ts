/** What one part of a schedule may hold. */
interface Range {
  readonly least: number;
  readonly most: number;
  /** Words for values, the first for the least. */
  readonly names?: readonly string[];
}

/** Ascending values of one part (`*`, `1,5`, `MON-FRI`, `2/4`), null when it cannot be read. */
export function cronValues(text: string, range: Range): number[] | null {
  const found = new Set<number>();
  for (const piece of text.split(',')) {
    const values = pieceValues(piece, range);
    if (values === null) return null;
    for (const value of values) found.add(value);
  }
  return [...found].sort((left, right) => left - right);
}

function pieceValues(piece: string, { least, most, names = [] }: Range): number[] | null {
  const match = /^(\*|\w+(?:-\w+)?)(?:\/(\d+))?$/.exec(piece);
  if (match === null) return null;
  const [, written = '', step] = match;
  const [from = '', to = from] = written === '*' ? [String(least), String(most)] : written.split('-');
  const numbers = [from, to].map((text) => numberOf(text, names, least));
  const start = numbers[0] ?? NaN;
  const end = step !== undefined && !written.includes('-') ? most : (numbers[1] ?? NaN);
  const stride = Number(step ?? 1);
  if (!(start >= least && end <= most && start <= end && stride > 0)) return null;
  return Array.from({ length: Math.floor((end - start) / stride) + 1 }, (_, index) => start + index * stride);
}

function numberOf(text: string, names: readonly string[], least: number): number {
  const index = names.indexOf(text);
  return index >= 0 ? index + least : /^\d+$/.test(text) ? Number(text) : NaN;
}
