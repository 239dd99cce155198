import { coverageText, gapWords, levelText, roundingWords } from 'c/scoringWords';

jest.mock('@salesforce/label/c.scoring_Words_PartlyProven', () => ({ default: '{0}, partly proven' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.scoring_Words_ClaimAbove', () => ({ default: '{0} claim' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_ProofAbove', () => ({ default: '{0} proof' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_Rounding', () => ({ default: '{0} − {1} = {2}' }), { virtual: true });

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

describe('coverageText', () => {
  it.each([
    [2, 0.8, '80%'],
    [2, 0.6, '60%, partly proven'],
    [null, 0.4, '40%'],
    [null, null, '0%'],
  ])('shows proof %s with coverage %s as %s', (proven, coverage, text) =>
    expect(coverageText(proven, coverage)).toBe(text),
  );

  it('puts the figure into a sentence', () => {
    expect(coverageText(2, 0.6, 'covers {0}')).toBe('covers 60%, partly proven');
  });
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

describe('roundingWords', () => {
  it.each([
    ['2.6 − 1.9 is shown as 0.6', 2.56, 1.923, 0.637, '2.56 − 1.923 = 0.637'],
    ['a level held below a zone line, 1.9 for 1.96', 2.5, 1.96, 0.54, '2.5 − 1.96 = 0.54'],
    ['nothing where the shown figures add up', 2.6, 1.9, 0.7, ''],
    ['nothing where a side is missing', null, 1.9, null, ''],
    ['nothing where the gap rests on other dimensions', 2.6, 1.9, 0.4, ''],
  ])('says of %s', (_case, claimed, proven, gap, text) =>
    expect(roundingWords({ claimed, proven, gap }, zones)).toBe(text),
  );
});
