import { faultLine, ImportError } from '../../local-org/data/fault.ts';
import { EXIT_BAD_INPUT, InputError } from './fault.ts';

/** Runs a command's body. Bad input ends with one line for each fault and exit code 2, anything else with its trace and 1. */
export async function run(body: () => void | Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    const lines = linesOf(error);
    if (lines === undefined) throw error;
    for (const line of lines) console.error(line);
    process.exitCode = EXIT_BAD_INPUT;
  }
}

function linesOf(error: unknown): readonly string[] | undefined {
  if (error instanceof ImportError) return error.faults.map(faultLine);
  return error instanceof InputError ? error.lines : undefined;
}
