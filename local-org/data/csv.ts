import { parse, type CsvError } from 'csv-parse/sync';

export interface CsvRow {
  /** 1-based line on which the row starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
}

/** Reads CSV text (RFC 4180: quoted newlines, doubled quotes, any line ending). Every malformed row is a problem with its line; the others are rows. */
export function readCsv(text: string): CsvTable {
  const problems: CsvProblem[] = [];
  const rows: CsvRow[] = [];
  let end = 0;
  parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines - newlines(cells), cells });
      end = lines;
      return null;
    },
    on_skip: (error) => {
      // The parser stays inside the quotes after a stray closing quote: what it then says of the end of the file is no news.
      if (error?.code !== 'CSV_QUOTE_NOT_CLOSED' || problems.length === 0) {
        problems.push({ line: end + 1, message: advice(error) });
      }
      end = Math.max(end, Number(error?.['lines'] ?? end));
      return undefined;
    },
  });
  const [header, ...body] = rows;
  const width = header?.cells.length ?? 0;
  for (const { line, cells } of body) {
    if (cells.length !== width) problems.push({ line, message: raggedAdvice(cells.length, width) });
  }
  return {
    header: header?.cells.map((name) => name.trim()) ?? [],
    rows: body.filter(({ cells }) => cells.length === width),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

function newlines(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

function raggedAdvice(found: number, expected: number): string {
  return `the row has ${found} cells, the header ${expected}. Add or remove commas, or put a cell that holds a comma in double quotes.`;
}

function advice(error: CsvError | undefined): string {
  switch (error?.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a double quote is opened from here on and never closed. Close it, or double a quote that belongs to the text.';
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'text follows a closing double quote. Double the quotes that belong to the text.';
    default:
      return 'a double quote stands inside an unquoted cell. Put the cell in double quotes and double those inside.';
  }
}
