/** One thing wrong with a source file: where it stands and what to do about it. */
export interface Fault {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** `file: path: message` on one line; the path is left out when the whole file is at fault. */
export function faultLine(fault: Fault): string {
  return [fault.file, fault.path, fault.message].filter((part) => part !== '').join(': ');
}
