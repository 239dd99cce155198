import { jestCount, nodeTestCount, plainCount } from './counts.ts';
import { runStep, runSteps, type Step, type StepResult } from './step.ts';

const LANES = 2;

/** What must be there before anything else reads it: path entries for the type checker. */
const first: Step = { name: 'paths of the bundles', command: ['node', 'scripts/build/paths.ts'] };

/** Longest first, so that two lanes end together. */
const steps: readonly Step[] = [
  { name: 'Jest: components and scoring', command: ['sfdx-lwc-jest', '--'], count: jestCount },
  { name: 'Browser: the page in Chromium', command: nodeTest('demo/browser/*.test.ts'), count: nodeTestCount },
  {
    name: 'Local org, demo and scripts',
    command: nodeTest(
      'local-org/**/*.test.ts',
      'demo/*.test.ts',
      'demo/!(browser)/**/*.test.ts',
      'scripts/**/*.test.ts',
    ),
    count: nodeTestCount,
  },
  { name: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'Apex tests (simulated), 85 % per class',
    command: ['node', 'demo/apexTest.ts', '--minimum', '85'],
    count: plainCount,
  },
  { name: 'Gates (scripts/checks)', command: ['node', 'scripts/checks/all.ts', '--lanes', '1'], count: plainCount },
  { name: 'Format and Apex syntax (Prettier)', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'Types of the components', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'Types of the component tests', command: ['tsc', '--noEmit', '-p', 'tsconfig.test.json'] },
  { name: 'Types of the tools', command: ['tsc', '--noEmit', '-p', 'tsconfig.tools.json'] },
  { name: 'Model records match their source', command: ['node', 'scripts/model/generate.ts', '--check'] },
];

function nodeTest(...globs: string[]): [string, ...string[]] {
  return ['node', '--test', '--test-reporter=spec', ...globs];
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

const opening = await runStep(first);
const results = opening.failed > 0 ? [opening] : await runSteps(steps, LANES, report);
if (opening.failed > 0) report(opening);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
