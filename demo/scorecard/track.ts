/** Characters between two rungs. */
const STEP = 8;
const RUNGS = 5;
const LAST = STEP * (RUNGS - 1);

export interface TrackScores {
  readonly claimed: number | null;
  readonly proven: number | null;
}

/**
 * A rung track in text: rungs 0 to 4, `○` the claim, `●` the proof, `◉` both on one place, `═` the gap between them.
 * Dashed when neither is rated.
 */
export function trackText({ claimed, proven }: TrackScores): string {
  const isRated = claimed !== null || proven !== null;
  const cells: string[] = Array.from({ length: LAST + 1 }, (_, at) => (at % STEP === 0 ? '┼' : isRated ? '─' : '╌'));
  const from = position(claimed);
  const to = position(proven);
  if (from !== null && to !== null) cells.fill('═', Math.min(from, to), Math.max(from, to));
  if (from !== null) cells[from] = '○';
  if (to !== null) cells[to] = from === to ? '◉' : '●';
  return cells.join('');
}

/** The rung numbers above a track. */
export function trackHeader(): string {
  return Array.from({ length: RUNGS }, (_, rung) => String(rung).padEnd(STEP))
    .join('')
    .trimEnd();
}

function position(level: number | null): number | null {
  return level === null ? null : Math.round(level * STEP);
}
