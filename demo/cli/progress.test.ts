import assert from 'node:assert/strict';
import { test } from 'node:test';
import { terminalProgress, type ProgressStream } from './progress.ts';

const CLEAR_LINE = '\r\u001b[2K';

function written(
  isTTY: boolean,
  columns: number | undefined,
  steps: readonly (readonly [number, number, string])[],
): string[] {
  const texts: string[] = [];
  const stream: ProgressStream = {
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    write: (text: string | Uint8Array) => texts.push(String(text)) > 0,
  };
  const progress = terminalProgress(stream, 'Seeding');
  for (const [done, total, what] of steps) progress(done, total, what);
  return texts;
}

test('on a terminal one bar grows in place and is gone at the end', () => {
  const [half = '', end = ''] = written(true, 100, [
    [50, 100, 'Lead'],
    [100, 100, 'Task'],
  ]);
  assert.equal(half, `${CLEAR_LINE}Seeding [==============              ]  50 % Lead`);
  assert.equal(end, CLEAR_LINE);
});

test('a narrow terminal never wraps the bar', () => {
  const [text = ''] = written(true, 20, [[1, 2, 'OpportunityHistory']]);
  assert.equal(text.replace(CLEAR_LINE, '').length, 19);
});

test('elsewhere there is a plain line for each new thing', () => {
  const texts = written(false, undefined, [
    [10, 40, 'Lead'],
    [20, 40, 'Lead'],
    [40, 40, 'Task'],
  ]);
  assert.deepEqual(texts, ['Seeding: Lead (10 of 40)\n', 'Seeding: Task (40 of 40)\n']);
});

test('nothing to do is no division by zero', () => {
  assert.deepEqual(written(true, 100, [[0, 0, 'Lead']]), [CLEAR_LINE]);
});
