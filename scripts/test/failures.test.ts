import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureLines, failuresIn } from './failures.ts';

test('each runner names what failed in its own way', () => {
  const nodeTest =
    '✖ seen above (1ms)\nℹ fail 1\n\n✖ failing tests:\n\ntest at a.test.ts:1:1\n✖ one too many (0.79ms)\n  Error\n';
  assert.deepEqual(failuresIn(nodeTest), ['one too many']);
  assert.deepEqual(failuresIn('  ● c-panel › says so\n\n  ● c-panel › says so\n'), ['c-panel › says so']);
  assert.deepEqual(
    failuresIn('pass A.one (1 ms)\nFAIL A.two (3 ms, 0 queries, 0 DML)\nFAIL coverage of B is below 85 %\n'),
    ['A.two', 'coverage of B is below 85 %'],
  );
  assert.deepEqual(failuresIn('[2/6] ok       bench 0 findings\n[3/6] FOUND    graph 2 findings\n'), ['graph']);
});

test('an output without failures names none', () => {
  assert.deepEqual(failuresIn('✔ all is well (1ms)\nℹ fail 0\n3 passed, 0 failed\n'), []);
});

test('the lines are read again by the command above', () => {
  const lines = failureLines('FAIL A.two (3 ms)\n', 'Apex tests');
  assert.deepEqual(lines, ['failed: Apex tests: A.two']);
  assert.deepEqual(failureLines(lines.join('\n')), lines);
});
