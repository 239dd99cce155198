import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moneyLines } from './money.ts';

test('each figure stands with what it is part of', () => {
  const lines = moneyLines([
    { key: 'open', atStake: 1234567.8, whole: 2000000 },
    { key: 'won', atStake: 0, whole: 500 },
    { key: 'renewals', atStake: 0, whole: 0 },
  ]);
  assert.deepEqual(lines.slice(1), [
    '  1,234,568 of 2,000,000 open, on deals with a warning',
    '  0 of 500 won in the year, on deals that pull a metric down',
  ]);
});

test('nothing is said where nothing was told', () => {
  assert.deepEqual(moneyLines([]), []);
});
