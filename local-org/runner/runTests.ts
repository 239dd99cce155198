import type { CompiledClass } from '../apex/index.ts';
import { jobQueue } from '../org/jobs.ts';
import type { LocalOrg } from '../org/localOrg.ts';
import { Transaction } from '../org/transaction.ts';
import type { ApexMethod, LimitName, Limits } from '../platform/context.ts';
import { synchronousLimits } from '../platform/limits.ts';
import { ApexException } from '../values/exception.ts';

export interface TestResult {
  readonly className: string;
  readonly method: string;
  readonly milliseconds: number;
  /** What the test used of its limits, all phases together as far as they are counted apart from startTest. */
  readonly used: Readonly<Partial<Record<LimitName, number>>>;
  /** Null when it passed. */
  readonly failure: TestFailure | null;
}

export interface TestFailure {
  readonly type: string;
  readonly message: string;
  /** Apex lines, innermost first; the local org's own trace when the failure is its own. */
  readonly stack: string;
}

const REPORTED: readonly LimitName[] = ['queries', 'queryRows', 'dmlStatements', 'dmlRows', 'cpu'];

/**
 * Runs the test classes, or those named: @TestSetup once per class, each test method over its rows in a transaction that is
 * rolled back ("Apex Developer Guide", Testing Apex). Calls `report` as each method ends.
 */
export function runTests(
  org: LocalOrg,
  names: readonly string[],
  report: (result: TestResult) => void,
): readonly TestResult[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const classes = org.apex.classes.filter(
    ({ isTest, name }) => isTest && (wanted.size === 0 || wanted.has(name.toLowerCase())),
  );
  return classes.flatMap((testClass) => runClass(org, testClass, report));
}

function runClass(org: LocalOrg, testClass: CompiledClass, report: (result: TestResult) => void): TestResult[] {
  const tests = testClass.methods.filter(({ annotations, isStatic }) => isStatic && annotations.has('istest'));
  const setups = testClass.methods.filter(({ annotations }) => annotations.has('testsetup'));
  const results: TestResult[] = [];
  const keep = (result: TestResult): void => {
    results.push(result);
    report(result);
  };
  org.data.transaction(false, () => {
    const failed = setups.map((setup) => runMethod(org, testClass, setup)).find(({ failure }) => failure !== null);
    for (const test of tests) {
      if (failed) keep({ ...failed, method: test.name });
      else org.data.transaction(false, () => keep(runMethod(org, testClass, test)));
    }
  });
  return results;
}

function runMethod(org: LocalOrg, testClass: CompiledClass, method: ApexMethod): TestResult {
  const limits = synchronousLimits();
  const context = new Transaction(org.parts, {
    user: org.userById(org.administratorId),
    limits,
    async: jobQueue(org.parts, true),
    isTest: true,
    asyncKind: 'none',
  });
  const started = performance.now();
  const failure = failureOf(() => {
    method.invoke(context, null, []);
    // "Testing Batch Apex", Apex Developer Guide: what Test.stopTest did not run runs when the method is over.
    context.async.drain(context);
  });
  return {
    className: testClass.name,
    method: method.name,
    milliseconds: performance.now() - started,
    used: usedOf(limits),
    failure,
  };
}

function usedOf(limits: Limits): Partial<Record<LimitName, number>> {
  return Object.fromEntries(REPORTED.map((name) => [name, limits.used(name)]));
}

function failureOf(body: () => unknown): TestFailure | null {
  try {
    body();
    return null;
  } catch (error) {
    if (error instanceof ApexException)
      return { type: error.shownType, message: error.message, stack: error.apexStack };
    const { name, message, stack } = error as Error;
    return { type: `local org: ${name}`, message, stack: stack ?? '' };
  }
}
