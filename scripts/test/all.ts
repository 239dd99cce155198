import { jestCount, nodeTestCount, plainCount } from './counts.ts';
import { nodeTest } from './nodeTest.ts';
import { runAndReport } from './report.ts';
import { underNamespace } from './namespace.ts';
import type { Step } from './step.ts';

/** What must be there before anything else reads it: path entries for the type checker. */
const first: Step = { name: 'paths of the bundles', command: ['node', 'scripts/build/paths.ts'] };

/** Files named *.long.test.ts are for `npm run check:properties`. */
const WITHOUT_LONG = '!(*.long).test.ts';

/** Longest first, so that two lanes end together. */
const steps: readonly Step[] = [
  {
    name: 'Demo',
    command: nodeTest(`demo/${WITHOUT_LONG}`, `demo/!(browser)/**/${WITHOUT_LONG}`),
    count: nodeTestCount,
  },
  { name: 'Local org', command: nodeTest('local-org/**/*.test.ts'), count: nodeTestCount },
  {
    name: 'Gates (scripts/checks)',
    // ESLint and tsc are steps of their own here.
    command: ['node', 'scripts/checks/all.ts', '--lanes', '1', '--without', 'eslint,types'],
    count: plainCount,
  },
  { name: 'Jest: components and scoring', command: ['sfdx-lwc-jest', '--'], count: jestCount },
  { name: 'Browser: the page in Chromium', command: nodeTest('demo/browser/scorecard.test.ts'), count: nodeTestCount },
  underNamespace({
    name: 'Browser: one path through the app',
    command: nodeTest('demo/browser/path.test.ts'),
    count: nodeTestCount,
  }),
  { name: 'ESLint', command: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'Apex tests (simulated), with and without a namespace, 85 % per class',
    command: ['node', 'demo/apexTest.ts', '--minimum', '85', '--namespace', 'none', '--namespace', 'l2ox'],
    count: plainCount,
  },
  { name: 'Scripts', command: nodeTest('scripts/**/*.test.ts'), count: nodeTestCount },
  { name: 'Format and Apex syntax (Prettier)', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'Types of the components', command: ['tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'Types of the component tests', command: ['tsc', '--noEmit', '-p', 'tsconfig.test.json'] },
  { name: 'Types of the tools', command: ['tsc', '--noEmit', '-p', 'tsconfig.tools.json'] },
  { name: 'Model records match their source', command: ['node', 'scripts/model/generate.ts', '--check'] },
];

process.exitCode = await runAndReport(first, steps);
