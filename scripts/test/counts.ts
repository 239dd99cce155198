import type { Count } from './step.ts';

/** Counts of Jest's summary line `Tests: 1 failed, 20 passed, 21 total`; undefined when it is not there. */
export function jestCount(output: string): Count | undefined {
  const line = /^Tests:\s+(.*)$/m.exec(output)?.[1];
  if (line === undefined) return undefined;
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((word) => numberBefore(line, word));
  return { passed: passed ?? 0, failed: failed ?? 0, skipped: skipped ?? 0 };
}

/** Counts of node:test's closing lines `ℹ pass 12` / `# pass 12`; undefined when they are not there. */
export function nodeTestCount(output: string): Count | undefined {
  const passed = /^(?:ℹ|#) pass (\d+)$/m.exec(output)?.[1];
  const failed = /^(?:ℹ|#) fail (\d+)$/m.exec(output)?.[1];
  const skipped = /^(?:ℹ|#) skipped (\d+)$/m.exec(output)?.[1] ?? 0;
  if (passed === undefined || failed === undefined) return undefined;
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/** Counts of a closing line `12 passed, 0 failed`, with `, 1 skipped` behind it or not; undefined when it is not there. */
export function plainCount(output: string): Count | undefined {
  return countsIn(output)[0];
}

/** The same of the last such line, for commands that run others. */
export function lastCount(output: string): Count | undefined {
  return countsIn(output).at(-1);
}

function countsIn(output: string): readonly Count[] {
  return [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].map((match) => ({
    passed: Number(match[1]),
    failed: Number(match[2]),
    skipped: Number(match[3] ?? 0),
  }));
}

function numberBefore(line: string, word: string): number {
  return Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
}
