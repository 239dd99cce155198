import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jestCount, lastCount, nodeTestCount, plainCount } from './counts.ts';
import { runStep } from './step.ts';

test('reads the closing lines of each runner', () => {
  assert.deepEqual(jestCount('Tests:       1 failed, 20 passed, 21 total\n'), { passed: 20, failed: 1, skipped: 0 });
  assert.deepEqual(nodeTestCount('ℹ tests 3\nℹ pass 2\nℹ fail 1\n'), { passed: 2, failed: 1, skipped: 0 });
  assert.deepEqual(plainCount('noise\n7 passed, 0 failed\n'), { passed: 7, failed: 0, skipped: 0 });
  assert.equal(plainCount('7 passed, 0 failed, 2 skipped\n')?.skipped, 2);
});

test('an output without a closing line is not counted as a pass', () => {
  assert.equal(jestCount('crashed'), undefined);
  assert.equal(nodeTestCount('crashed'), undefined);
  assert.equal(plainCount('crashed'), undefined);
});

test('of a command that runs others the last line counts', () => {
  assert.deepEqual(lastCount('1 passed, 2 failed\nnoise\n7 passed, 0 failed\n'), { passed: 7, failed: 0, skipped: 0 });
  assert.equal(lastCount('crashed'), undefined);
});

test('a step that crashes after counting only passes is one failure', async () => {
  const script = 'console.log("5 passed, 0 failed"); process.exit(3)';
  const result = await runStep({ name: 'crash', command: ['node', '-e', script], count: plainCount });
  assert.deepEqual([result.passed, result.failed], [5, 1]);
});
