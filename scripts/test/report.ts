import { failureLines } from './failures.ts';
import { runStep, runSteps, type Step, type StepResult } from './step.ts';

const LANES = 2;

/**
 * Runs `first`, then the other steps two at a time, then each of `alone` with nothing beside it; prints a line for each as it ends, the names of what failed, and the sum as
 * `N passed, N failed`. Gives the exit code: 1 when anything failed.
 */
export async function runAndReport(first: Step, steps: readonly Step[], alone: readonly Step[] = []): Promise<number> {
  const opening = await runStep(first);
  if (opening.failed > 0) report(opening);
  const results =
    opening.failed > 0 ? [opening] : [...(await runSteps(steps, LANES, report)), ...(await runSteps(alone, 1, report))];
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  const failures = results.filter((result) => result.failed > 0).flatMap(namesOf);
  console.log(['', ...failures, `${passed} passed, ${failed} failed`].join('\n'));
  return failed > 0 ? 1 : 0;
}

/** At least the step itself, where its output names nothing. */
function namesOf({ name, output }: StepResult): readonly string[] {
  const lines = failureLines(output, name);
  return lines.length > 0 ? lines : [`failed: ${name}`];
}

function report(result: StepResult): void {
  const state = result.failed > 0 ? 'FAILED' : 'ok';
  const skipped = result.skipped > 0 ? `, ${result.skipped} skipped` : '';
  const counts = `${result.passed} passed, ${result.failed} failed${skipped}`;
  console.log(`${state.padEnd(7)} ${result.name.padEnd(44)} ${counts.padEnd(34)} ${result.seconds.toFixed(1)} s`);
  if (result.failed > 0) console.log(`${indent(tail(result.output))}\n`);
}

function tail(output: string): string {
  const lines = output.trimEnd().split('\n');
  return lines.length <= 120
    ? lines.join('\n')
    : `… (${lines.length - 120} lines before)\n${lines.slice(-120).join('\n')}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '    | ');
}
