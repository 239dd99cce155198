import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { DimensionDto, ScorecardDto } from '../../force-app/main/insights/lwc/insightsScorecardApi/types.ts';
import { printScorecard } from './print.ts';

const CARD = JSON.parse(
  readFileSync(
    path.resolve(
      import.meta.dirname,
      '../../force-app/main/insights/lwc/insightsScorecardApi/__tests__/scorecard.json',
    ),
    'utf8',
  ),
) as ScorecardDto;
const BESIDE = {
  currency: 'EUR',
  money: [{ key: 'open', atStake: 10, whole: 40 }],
  missing: ['Something is missing.'],
};

function lineOf(change: Partial<DimensionDto>): string {
  const [first] = CARD.dimensions;
  assert.ok(first);
  const dimension = { ...first, isRated: true, isUnproven: false, proven: 2, coverage: 1, ...change };
  const lines = printScorecard({ ...CARD, dimensions: [dimension] }, BESIDE);
  return lines.find((line) => line.startsWith(dimension.name)) ?? '';
}

test('a proof that rests on less than three quarters of its weight is partly proven', () => {
  assert.match(lineOf({ coverage: 0.74 }), /· partly proven · coverage 74 %$/);
  assert.doesNotMatch(lineOf({ coverage: 0.75 }), /partly/);
  assert.match(lineOf({ coverage: 0.4, isRated: false, proven: null }), /not rated · coverage 40 %$/);
});

test('what is missing stands above the dimensions, the money below the evidence', () => {
  const lines = printScorecard(CARD, BESIDE);
  const at = (words: string): number => lines.findIndex((line) => line.includes(words));
  assert.ok(at('Something is missing.') > 0);
  assert.ok(at('Something is missing.') < at('○ claimed'));
  assert.ok(at('Evidence:') < at('Money at stake, in EUR'));
  assert.equal(lines[at('Money at stake') + 1], '  10 of 40 EUR (25 %) open, on deals with a warning');
});

test('AI readiness is said in words, and why it cannot be told', () => {
  assert.ok(CARD.index);
  const readiness = (index: ScorecardDto['index']): string =>
    printScorecard({ ...CARD, index }, BESIDE).find((line) => line.startsWith('AI readiness')) ?? '';
  assert.match(readiness({ ...CARD.index, aiReadiness: 'notReady', blockers: [] }), /not ready .*below 2\.0/);
  assert.equal(readiness({ ...CARD.index, aiReadiness: null }), 'AI readiness: cannot be told without an Index');
});

test('without a scored assessment there is nothing to say', () => {
  assert.equal(printScorecard({ ...CARD, assessment: null, index: null }, BESIDE)[0], 'Nothing has been scored yet.');
});
