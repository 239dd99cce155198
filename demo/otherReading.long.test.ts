import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runTests } from '../local-org/runner/runTests.ts';
import { openProductOrg } from './productOrg.ts';

// Where Salesforce's documentation leaves open what an Apex test sees, every test must pass under either reading: whether batches
// that a job submits run within Test.stopTest, and whether history rows are written (docs/to-be-seen-in-an-org.md). `npm test` runs
// the Apex tests under the first; this is the second.
test('the Apex tests pass under the other reading too', () => {
  const org = openProductOrg({ isForTests: true, otherReading: true });
  const failed = runTests(org, [], () => undefined).flatMap(({ className, method, failure }) =>
    failure === null ? [] : [`${className}.${method}: ${failure.message}`],
  );
  assert.deepEqual(failed, []);
  org.close();
});
