import { parseArgs } from 'node:util';
import { ApexLoadError } from '../local-org/apex/index.ts';
import { coverageByClass, type ClassCoverage } from '../local-org/runner/coverage.ts';
import { runTests, type TestResult } from '../local-org/runner/runTests.ts';
import { EXIT_BAD_INPUT, InputError } from './cli/fault.ts';
import { run } from './cli/run.ts';
import { openProductOrg } from './productOrg.ts';

interface TestOptions {
  /** Batches that a job submits run after the test method, not within Test.stopTest: the other reading of the documentation. */
  readonly holdsChained: boolean;
  readonly classes: readonly string[];
  /** Installs the package under it; null for none. */
  readonly namespace: string | null;
  /** Least coverage of a class, 0–100; a class below it counts as failed. */
  readonly minimum: number;
}

function options(): TestOptions {
  try {
    const { values } = parseArgs({
      options: {
        class: { type: 'string', multiple: true, default: [] },
        minimum: { type: 'string', default: '0' },
        namespace: { type: 'string', default: process.env['L2O_NAMESPACE'] ?? '' },
        'hold-chained': { type: 'boolean', default: false },
      },
    });
    return {
      classes: values.class,
      minimum: Number(values.minimum),
      namespace: values.namespace || null,
      holdsChained: values['hold-chained'],
    };
  } catch (error) {
    const known = '--class, --namespace, --minimum and --hold-chained';
    throw new InputError([`${(error as Error).message} This command knows ${known}.`]);
  }
}

function report({ className, method, milliseconds, used, failure }: TestResult): void {
  const cost = `${milliseconds.toFixed(0)} ms, ${used.queries ?? 0} queries, ${used.dmlStatements ?? 0} DML`;
  console.log(`${failure ? 'FAIL' : 'pass'} ${className}.${method} (${cost})`);
  if (failure)
    console.log(`     ${failure.type}: ${failure.message}\n     ${failure.stack.replaceAll('\n', '\n     ')}`);
}

function coverageLine({ className, percent, covered, executable, uncovered }: ClassCoverage): string {
  const missing =
    uncovered.length === 0 ? '' : `  not run: ${uncovered.slice(0, 12).join(', ')}${uncovered.length > 12 ? ' …' : ''}`;
  return `${className.padEnd(40)} ${percent.toFixed(0).padStart(4)} %  ${`${covered}/${executable}`.padStart(9)}${missing}`;
}

await run(() => {
  const { classes, minimum, namespace, holdsChained } = options();
  const org = openForTests(namespace, holdsChained);
  if (org === null) return;
  const unknown = classes.filter((name) => !org.apex.classNamed(name)?.isTest);
  if (unknown.length > 0) throw new InputError(unknown.map((name) => `--class: there is no test class ${name}.`));
  const results = runTests(org, classes, report);
  const isWhole = classes.length === 0;
  const coverage = isWhole ? coverageByClass(org) : [];
  const low = coverage.filter(({ percent, executable }) => executable > 0 && percent < minimum);
  if (isWhole) console.log(`\nCoverage by class (simulated)\n${coverage.map(coverageLine).join('\n')}`);
  for (const one of low) console.log(`FAIL coverage of ${one.className} is below ${minimum} %`);
  const failed = results.filter(({ failure }) => failure !== null).length;
  console.log(`\n${results.length - failed} passed, ${failed + low.length} failed`);
  process.exitCode = failed + low.length > 0 ? 1 : 0;
});

function openForTests(namespace: string | null, holdsChainedBatches: boolean) {
  try {
    return openProductOrg({ namespace, isForTests: true, coverage: true, holdsChainedBatches });
  } catch (error) {
    if (!(error instanceof ApexLoadError)) throw error;
    console.error(error.message);
    process.exitCode = EXIT_BAD_INPUT;
    return null;
  }
}
