import { parseArgs } from 'node:util';
import { ApexLoadError } from '../local-org/apex/index.ts';
import type { LocalOrg } from '../local-org/org/localOrg.ts';
import { coverageByClass, type ClassCoverage } from '../local-org/runner/coverage.ts';
import { isNamespace } from '../local-org/schema/namespace.ts';
import { runTests, type TestResult } from '../local-org/runner/runTests.ts';
import { EXIT_BAD_INPUT, InputError } from './cli/fault.ts';
import { run } from './cli/run.ts';
import { openProductOrg } from './productOrg.ts';

/** Stands for no namespace. */
const NONE = 'none';

interface TestOptions {
  /** What the documentation leaves open is read the other way. */
  readonly otherReading: boolean;
  readonly classes: readonly string[];
  /** The package is installed and tested under each, one after the other; null for none. Coverage is that of the first. */
  readonly namespaces: readonly (string | null)[];
  /** Least coverage of a class, 0–100; a class below it counts as failed. */
  readonly minimum: number;
}

function options(): TestOptions {
  try {
    const { values } = parseArgs({
      options: {
        class: { type: 'string', multiple: true, default: [] },
        namespace: { type: 'string', multiple: true, default: [process.env['L2O_NAMESPACE'] || NONE] },
        minimum: { type: 'string', default: '0' },
        'other-reading': { type: 'boolean', default: false },
      },
    });
    const namespaces = values.namespace.map((name) => (name === NONE ? null : checked(name)));
    return {
      classes: values.class,
      namespaces,
      minimum: Number(values.minimum),
      otherReading: values['other-reading'],
    };
  } catch (error) {
    const known = '--class, --namespace, --minimum and --other-reading';
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

function checked(namespace: string): string {
  if (isNamespace(namespace)) return namespace;
  throw new Error(
    `--namespace: ${namespace} can be no namespace. Write up to 15 letters and digits, a letter first, or none.`,
  );
}

/** Passed and failed, with the classes of too little coverage among the failed. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

function testUnder(namespace: string | null, isFirst: boolean, options: TestOptions): Count {
  const { classes, minimum, otherReading } = options;
  const isCovered = isFirst && classes.length === 0;
  const org = openProductOrg({ namespace, isForTests: true, coverage: isCovered, otherReading });
  const unknown = classes.filter((name) => !org.apex.classNamed(name)?.isTest);
  if (unknown.length > 0) throw new InputError(unknown.map((name) => `--class: there is no test class ${name}.`));
  const started = performance.now();
  const results = runTests(org, classes, report);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const low = isCovered ? belowMinimum(org, minimum) : 0;
  org.close();
  const failed = results.filter(({ failure }) => failure !== null).length;
  const mode = namespace === null ? 'Without a namespace' : `With the namespace ${namespace}`;
  console.log(`\n${mode}: ${results.length} tests in ${seconds} s, ${failed} failed`);
  return { passed: results.length - failed, failed: failed + low };
}

/** Prints the coverage of each class; gives how many have too little. */
function belowMinimum(org: LocalOrg, minimum: number): number {
  const coverage = coverageByClass(org);
  const low = coverage.filter(({ percent, executable }) => executable > 0 && percent < minimum);
  console.log(`\nCoverage by class (simulated)\n${coverage.map(coverageLine).join('\n')}`);
  for (const one of low) console.log(`FAIL coverage of ${one.className} is below ${minimum} %`);
  return low.length;
}

await run(() => {
  const chosen = options();
  try {
    const counts = chosen.namespaces.map((namespace, place) => testUnder(namespace, place === 0, chosen));
    const sum = (part: keyof Count): number => counts.reduce((total, count) => total + count[part], 0);
    console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
    process.exitCode = sum('failed') > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ApexLoadError)) throw error;
    console.error(error.message);
    process.exitCode = EXIT_BAD_INPUT;
  }
});
