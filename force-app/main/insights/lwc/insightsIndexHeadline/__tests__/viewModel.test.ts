import type { DimensionDto, IndexDto, ScorecardDto } from 'c/insightsScorecardApi';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import { headlineOf } from '../viewModel';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_ClaimAbove', () => ({ default: '{0} above' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_ProofAbove', () => ({ default: '{0} under' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_IndexHeadline_ClaimAbove', () => ({ default: '{0} over {1}, most in {2}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_IndexHeadline_ProofAbove', () => ({ default: '{0} over {1}, most in {2}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_IndexHeadline_TooFew', () => ({ default: '{0} of {1}, {2} needed' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_IndexHeadline_AsOf', () => ({ default: 'As of {0}' }), { virtual: true });

const scorecard = fixture as ScorecardDto;
const index = scorecard.index as IndexDto;

describe('headlineOf', () => {
  it('shows an Index just under a line below it, with its zone', () => {
    expect(headlineOf(scorecard, { ...index, level: 1.96 })).toMatchObject({
      level: '1.9',
      hasLevel: true,
      zone: 'Person-Dependent',
      asOf: 'As of Dec 31, 2017',
    });
  });

  it.each<[string, Partial<IndexDto>, string]>([
    ['the widest claim above proof', {}, '0.8 above over 4, most in CRM Enforcement & Process Integrity'],
    ['the widest proof above claim', { gap: -0.5 }, '0.5 under over 4, most in Forecast & Board Visibility'],
    ['agreement', { gap: 0 }, 'c.insights_IndexHeadline_Agree'],
    ['a claim without proof', { proven: null, gap: null }, 'c.insights_IndexHeadline_ClaimedOnly'],
    ['proof without a claim', { claimed: null, gap: null }, 'c.insights_IndexHeadline_ProvenOnly'],
    ['too few rated dimensions', { level: null, ratedDimensions: 3 }, '3 of 6, 4 needed'],
    [
      'claim and proof of different dimensions',
      { gap: null, gapDimensions: 0 },
      'c.insights_IndexHeadline_NotComparable',
    ],
  ])('says why: %s', (_name, change, why) => {
    expect(headlineOf(scorecard, { ...index, ...change }).why).toBe(why);
  });

  it('names no dimension without a gap as the widest', () => {
    const dimensions = scorecard.dimensions.map((one) => ({ ...one, gap: one.key === 'handoffs' ? 0.2 : null }));
    expect(headlineOf({ ...scorecard, dimensions }, index).why).toContain('most in Handoffs');
    const below = scorecard.dimensions.map((one) => ({ ...one, gap: one.key === 'handoffs' ? -0.2 : null }));
    expect(headlineOf({ ...scorecard, dimensions: below }, { ...index, gap: -0.5 }).why).toContain('most in Handoffs');
  });

  it('does not depend on the order of the dimensions', () => {
    const dimensions: readonly DimensionDto[] = [...scorecard.dimensions].reverse();
    expect(headlineOf({ ...scorecard, dimensions }, index)).toEqual(headlineOf(scorecard, index));
  });
});
