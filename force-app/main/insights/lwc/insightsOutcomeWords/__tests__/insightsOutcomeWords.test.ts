import { READING_OUTCOMES } from 'c/scoring';
import { OUTCOME_WORDS } from 'c/insightsOutcomeWords';

describe('OUTCOME_WORDS', () => {
  it('tells every outcome apart by word and by icon', () => {
    const words = READING_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]);
    expect(new Set(words.map(({ word }) => word)).size).toBe(5);
    expect(new Set(words.map(({ iconName }) => iconName)).size).toBe(5);
  });
});
