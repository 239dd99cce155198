import { nodeTestCount } from './counts.ts';
import { nodeTest } from './nodeTest.ts';
import { runAndReport } from './report.ts';

/** `npm run test:browser`: assessments, results, evidence, trend and the sandbox in Chromium, end to end; apart from `npm test` for their length. */
process.exitCode = await runAndReport({ name: 'paths of the bundles', command: ['node', 'scripts/build/paths.ts'] }, [
  {
    name: 'Browser: answering, end to end',
    command: nodeTest('demo/browser/wizard.test.ts', 'demo/browser/facts.test.ts'),
    count: nodeTestCount,
  },
  {
    name: 'Browser: restart, results, records, sandbox, set-up',
    command: nodeTest(
      'demo/browser/restart.test.ts',
      'demo/browser/results.test.ts',
      'demo/browser/lws.test.ts',
      'demo/browser/setup.test.ts',
    ),
    count: nodeTestCount,
  },
  {
    name: 'Browser: evidence, trend, their budget, tabs that load or fail',
    command: nodeTest(
      'demo/browser/evidence.test.ts',
      'demo/browser/evidenceSpeed.test.ts',
      'demo/browser/states.test.ts',
    ),
    count: nodeTestCount,
  },
]);
