/** Something in a file that must be mended (a fault) or should be known (a warning). */
export interface Fault {
  /** File name within the folder, or the folder itself. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  /** 1-based position of the cell in its row. */
  readonly column?: number;
  /** What is wrong and what to do, in one line. */
  readonly message: string;
}

/** `Opportunity.csv:12:7: CloseDate: …`, on one line whatever the message holds. */
export function faultLine({ file, line, column, message }: Fault): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`;
}

/** Thrown when an import found faults. Nothing has been stored. */
export class ImportError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'ImportError';
    this.faults = faults;
  }
}
