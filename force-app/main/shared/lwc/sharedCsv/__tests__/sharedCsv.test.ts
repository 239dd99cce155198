import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Cell, toCsv } from 'c/sharedCsv';

const read = (text: string): string[][] => parse(text, { relax_column_count: true, skip_empty_lines: false });

describe('toCsv', () => {
  it.each<[string, Cell, string]>([
    ['plain text', 'Win rate', 'Win rate'],
    ['a number', -12.5, '-12.5'],
    ['nothing', null, ''],
    ['zero, which is not nothing', 0, '0'],
    ['a comma', 'a, b', '"a, b"'],
    ['a quotation mark', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a blank at the end', 'a ', '"a "'],
  ])('writes %s', (_what, cell, text) => expect(toCsv([[cell]])).toBe(`${text}\r\n`));

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '=HYPERLINK("x",\'y\')',
  ])('keeps a spreadsheet from running %j', (text) => expect(read(toCsv([[text]]))).toEqual([[`'${text}`]]));

  it('keeps columns and rows apart', () => {
    expect(
      toCsv([
        ['a', 1],
        [null, 'b'],
      ]),
    ).toBe('a,1\r\n,b\r\n');
    expect(toCsv([])).toBe('');
  });

  it('is read back by a CSV parser as it was, whatever the text, and never begins like a formula', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(cells, (rows) => {
        const found = read(toCsv(rows));
        expect(found).toHaveLength(rows.length);
        rows.forEach((row, line) =>
          row.forEach((text, column) => {
            const cell = found[line]?.[column] ?? '';
            expect(cell).not.toMatch(/^[=+\-@\t\r]/);
            expect(cell.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
          }),
        );
      }),
    );
  });
});
