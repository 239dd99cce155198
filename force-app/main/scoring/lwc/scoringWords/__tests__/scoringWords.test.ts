import { gapWords, levelText } from 'c/scoringWords';

jest.mock('@salesforce/label/c.scoring_Words_ClaimAbove', () => ({ default: '{0} claim' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_ProofAbove', () => ({ default: '{0} proof' }), { virtual: true });

const zones = [0, 1, 2, 3].map((lowerBound) => ({ key: `z${lowerBound}`, name: '', lowerBound, meaning: null }));

describe('levelText', () => {
  it.each([
    [1.96, '1.9'],
    [0.99, '0.9'],
    [2, '2.0'],
    [2.04, '2.0'],
    [4, '4.0'],
    [0, '0.0'],
    [null, 'c.shared_Format_None'],
  ])('shows %s as %s', (level, text) => expect(levelText(level, zones)).toBe(text));
});

describe('gapWords', () => {
  it.each([
    [0.66, 'claimAbove', '0.7 claim'],
    [-0.3, 'proofAbove', '0.3 proof'],
    [0.04, 'agree', 'c.scoring_Words_Agree'],
    [-0.04, 'agree', 'c.scoring_Words_Agree'],
    [null, 'notBoth', 'c.scoring_Words_NotBoth'],
  ])('says of %s: %s', (gap, kind, text) => expect(gapWords(gap)).toEqual({ kind, text }));
});
