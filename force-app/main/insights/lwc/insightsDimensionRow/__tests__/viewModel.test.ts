import type { DimensionDto } from 'c/insightsScorecardApi';
import { rowOf } from '../viewModel';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DimensionRow_Claimed', () => ({ default: 'claimed {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DimensionRow_Proven', () => ({ default: 'proven {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DimensionRow_Unproven', () => ({ default: 'unproven at {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_DimensionRow_CoverageRise', () => ({ default: '{0} by coverage' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_DimensionRow_NotRatedReason', () => ({ default: 'covers {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.scoring_Words_ClaimAbove', () => ({ default: '{0} above' }), { virtual: true });
jest.mock('@salesforce/label/c.shared_Format_None', () => ({ default: '–' }), { virtual: true });

const rated: DimensionDto = {
  key: 'icp',
  name: 'ICP',
  shortName: 'ICP',
  sortOrder: 1,
  claimed: 2.6,
  proven: 1.96,
  level: 1.96,
  gap: 0.64,
  spread: null,
  coverage: 0.75,
  target: null,
  isRated: true,
  isUnproven: false,
  coverageRise: null,
};

describe('rowOf', () => {
  it.each<[string, Partial<DimensionDto>, string, string]>([
    ['the gap', {}, '0.6 above', 'claimed 2.6 · proven 1.9'],
    ['missing proof', { proven: null, gap: null }, 'unproven at 75%', 'claimed 2.6 · proven –'],
    ['a rise by lost evidence', { proven: null, coverageRise: 0.4 }, '0.4 by coverage', 'claimed 2.6 · proven –'],
    ['missing answers', { claimed: null }, 'c.insights_DimensionRow_Unclaimed', 'claimed – · proven 1.9'],
    ['neither', { claimed: null, proven: null, coverage: 0.25 }, 'covers 25%', 'claimed – · proven –'],
  ])('comments on %s', (_name, change, comment, sides) => {
    expect(rowOf({ ...rated, ...change }, [])).toMatchObject({ comment, sides });
  });

  it('shows words, never a zero, where the dimension is not rated', () => {
    expect(rowOf({ ...rated, isRated: false, level: null }, []).level).toBe('c.insights_DimensionRow_NotRated');
  });
});
