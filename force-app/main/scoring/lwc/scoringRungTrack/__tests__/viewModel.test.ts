import { trackOf } from '../viewModel';

jest.mock('@salesforce/label/c.scoring_RungTrack_Of', () => ({ default: '{0}: {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_RungTrack_Claimed', () => ({ default: 'claimed {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_RungTrack_Proven', () => ({ default: 'proven {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_RungTrack_Target', () => ({ default: 'target {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_RungTrack_NotRated', () => ({ default: 'not rated, {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.scoring_Words_ClaimAbove', () => ({ default: '{0} above' }), { virtual: true });

const nothing = {
  label: 'ICP',
  claimed: null,
  proven: null,
  target: null,
  benchmark: null,
  zones: [],
  reason: 'no answers',
};

describe('trackOf', () => {
  it.each([
    [0, '0%'],
    [1, '25%'],
    [1.6, '40%'],
    [4, '100%'],
    [5, '100%'],
    [-1, '0%'],
  ])('puts level %s at %s', (claimed, x) => {
    expect(trackOf({ ...nothing, claimed }).claimed?.x).toBe(x);
  });

  it.each([
    [2.6, 1.9, 'gap gap_warm'],
    [1.9, 2.6, 'gap gap_cool'],
    [2, 2.01, undefined],
    [2, null, undefined],
    [null, 2, undefined],
  ])('draws the gap of claim %s and proof %s as %s', (claimed, proven, className) => {
    expect(trackOf({ ...nothing, claimed, proven }).gap?.className).toBe(className);
  });

  it('says in words all that it draws', () => {
    const { description } = trackOf({ ...nothing, claimed: 2.6, proven: 1.96, target: 3, benchmark: 1.6 });
    expect(description).toBe('ICP: claimed 2.6 · proven 1.9 · 0.6 above · target 3.0 · c.scoring_RungTrack_Benchmark');
  });

  it('is dashed with its reason and without a mark when nothing is rated', () => {
    const track = trackOf(nothing);
    expect(track).toMatchObject({ isRated: false, claimed: null, proven: null, baseClass: 'base base_unrated' });
    expect(track.description).toBe('ICP: not rated, no answers');
  });
});
