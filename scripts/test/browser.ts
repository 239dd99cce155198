import { BROWSER_GROUPS, TIMED } from './browserFiles.ts';
import { nodeTestCount } from './counts.ts';
import { underNamespace } from './namespace.ts';
import { nodeTest } from './nodeTest.ts';
import { runAndReport } from './report.ts';
import type { Step } from './step.ts';

function browser(name: string, ...tests: string[]): Step {
  const files = tests.map((test) => `demo/browser/${test}.test.ts`);
  return { name: `Browser: ${name}`, command: nodeTest(...files), count: nodeTestCount };
}

const BOTH_WAYS = Object.entries(BROWSER_GROUPS).map(([name, tests]) => browser(name, ...tests));

/** What `npm test` runs the other way. */
const THE_OTHER_WAY: readonly Step[] = [
  underNamespace(browser('the page in Chromium', 'scorecard')),
  browser('one path through the app', 'path'),
];

/**
 * `npm run test:browser`: assessments, results, evidence, trend and the sandbox in Chromium, end to end, over an org that holds the
 * package under a namespace and one that does not; apart from `npm test` for their length.
 */
process.exitCode = await runAndReport(
  { name: 'paths of the bundles', command: ['node', 'scripts/build/paths.ts'] },
  [...BOTH_WAYS.flatMap((step) => [step, underNamespace(step)]), ...THE_OTHER_WAY],
  TIMED.map((name) => browser(`time of ${name}`, name)).flatMap((step) => [step, underNamespace(step)]),
);
