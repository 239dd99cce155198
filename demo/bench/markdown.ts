/** A table, the first column to the left and the others to the right, with an empty line behind it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line), ''];
}

/** A number without decimals, in groups of three digits. */
export function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
