import { ApexException } from '../../values/exception.ts';
import type { LineTable } from '../emit/emitClass.ts';

// Exceptions made deep inside platform code must still show the Apex frames above it.
const FRAMES = 80;

/** By script. What was compiled and is held by nobody may go, its table with it: a mutation run compiles the package a thousand times. */
const tables = new Map<string, WeakRef<LineTable>>();
const holders = new WeakMap<object, LineTable>();
const gone = new FinalizationRegistry<string>((script) => tables.delete(script));
const FRAME = /(apex:[\w.$#]+):(\d+):\d+/;

/** Name under which a class's script runs; its frames are found by it. */
export function scriptName(className: string, serial: number): string {
  return `apex:${className}#${serial}`;
}

/** Keeps the lines of a script for as long as `compiled`, the class it made, lives. */
export function registerLines(script: string, compiled: object, table: LineTable): void {
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit, FRAMES);
  tables.set(script, new WeakRef(table));
  holders.set(compiled, table);
  gone.register(table, script);
}

/** Writes the Apex stack, innermost first, into an exception that has none yet. */
export function fillStack(error: ApexException): void {
  if (error.apexStack === '') error.apexStack = apexFrames(error.stack ?? '').join('\n');
}

/** `Class.X.method: line N, column 1` for each Apex frame of a JavaScript stack. */
function apexFrames(stack: string): readonly string[] {
  const frames: string[] = [];
  for (const text of stack.split('\n')) {
    const frame = FRAME.exec(text);
    const table = frame ? tables.get(frame[1] ?? '')?.deref() : undefined;
    const at = Number(frame?.[2]);
    const line = table?.lines[at];
    const described = line ? `${table?.members[at]}: line ${line}, column 1` : undefined;
    if (described !== undefined && frames.at(-1) !== described) frames.push(described);
  }
  return frames;
}
