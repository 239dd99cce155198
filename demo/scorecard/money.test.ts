import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moneyLines } from './money.ts';

const MONEY = [
  { key: 'open', atStake: 1234567.8, whole: 2000000 },
  { key: 'won', atStake: 0, whole: 500 },
  { key: 'renewals', atStake: 0, whole: 0 },
];

test('each figure stands with what it is part of, under the currency of the run', () => {
  assert.deepEqual(moneyLines({ currency: 'EUR', money: MONEY }), [
    'Money at stake, in EUR; figures of different wholes, never added:',
    '  1,234,568 of 2,000,000 EUR (62 %) open, on deals with a warning',
    '  0 of 500 EUR (0 %) won in the year, on deals that pull a metric down',
  ]);
});

test('a currency that nothing names is not guessed', () => {
  const [title, open] = moneyLines({ currency: null, money: MONEY });
  assert.equal(title, 'Money at stake, in a currency that nothing names; figures of different wholes, never added:');
  assert.equal(open, '  1,234,568 of 2,000,000 (62 %) open, on deals with a warning');
});

test('nothing is said where nothing was told', () => {
  assert.deepEqual(moneyLines({ currency: 'EUR', money: [] }), []);
});
