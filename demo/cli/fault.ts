/** Wrong use or wrong input: its lines go to stderr, the command ends with exit code 2, nothing is stored. */
export class InputError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'InputError';
    this.lines = lines;
  }
}

/** Exit code of bad input, as design.md §6 has it. */
export const EXIT_BAD_INPUT = 2;
