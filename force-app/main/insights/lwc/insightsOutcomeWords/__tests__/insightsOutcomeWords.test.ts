import { READING_OUTCOMES } from 'c/scoring';
import type { ReadingDto } from 'c/insightsScorecardApi';
import { OUTCOME_WORDS, reasonsOf, tooSmallText } from 'c/insightsOutcomeWords';

jest.mock('@salesforce/label/c.insights_OutcomeWords_TooSmall', () => ({ default: '{0} of {1} wins' }), {
  virtual: true,
});

const tooFew = (metric: string, sample: number): ReadingDto => ({
  metric,
  name: metric,
  dimension: 'commercial',
  outcome: 'tooFew',
  value: null,
  unit: 'percent',
  level: null,
  sample,
  reason: `Only ${sample}`,
  lookBack: 'exact',
  weight: 1,
});

describe('OUTCOME_WORDS', () => {
  it('tells every outcome apart by word and by icon', () => {
    const words = READING_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]);
    expect(new Set(words.map(({ word }) => word)).size).toBe(5);
    expect(new Set(words.map(({ iconName }) => iconName)).size).toBe(5);
  });
});

describe('a small organisation', () => {
  const readings = [tooFew('line-items', 12), tooFew('quoted', 12), tooFew('lead-conversion', 3)];

  it('is told once', () => {
    expect(tooSmallText(readings)).toBe('12 of 20 wins');
    expect(tooSmallText([])).toBe('');
  });

  it('keeps the reasons that are not the same for all', () => {
    expect([...reasonsOf(readings).values()]).toEqual(['', '', 'Only 3']);
    expect([...reasonsOf(readings.slice(2)).values()]).toEqual(['Only 3']);
  });
});
