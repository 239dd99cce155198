/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | null;

/**
 * How a cell begins that a spreadsheet would take for a formula: the four signs, also in their wide forms, and the blanks that are
 * skipped before one. Source: OWASP, "CSV Injection".
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const LINE_END = '\r\n';

/**
 * The rows as comma-separated text (RFC 4180), a line end after each. A text that a spreadsheet would run gets an apostrophe before
 * it; numbers stay numbers, with a point for the decimals.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(cellText).join(',') + LINE_END).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
