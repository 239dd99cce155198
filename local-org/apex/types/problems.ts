import type { Position, Problem } from '../ast.ts';

export interface FileProblem extends Problem {
  readonly file: string;
}

/** Thrown where an expression or statement cannot be compiled; caught at the nearest statement or member and listed. */
export class CompileError extends Error {
  readonly at: Position;
  /** A consequence of something that is listed already. */
  readonly isRepeated: boolean;
  constructor(at: Position, message: string, isRepeated = false) {
    super(message);
    this.at = at;
    this.isRepeated = isRepeated;
  }
}

/** Everything wrong with the package, gathered across files. */
export class Problems {
  readonly all: FileProblem[] = [];

  add(file: string, at: Position, message: string): void {
    this.all.push({ file, line: at.line, column: at.column, message });
  }

  /** Runs `work`; a CompileError in it is listed and `fallback` comes back. */
  guard<T>(file: string, fallback: T, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      if (!error.isRepeated) this.add(file, error.at, error.message);
      return fallback;
    }
  }
}

/** The package does not compile. The message lists every problem as `file:line:column: message`, one per line. */
export class ApexLoadError extends Error {
  readonly problems: readonly FileProblem[];
  constructor(problems: readonly FileProblem[]) {
    super(problems.map((one) => `${one.file}:${one.line}:${one.column}: ${one.message}`).join('\n'));
    this.name = 'ApexLoadError';
    this.problems = problems;
  }
}
