import { isPartlyProven } from 'c/scoring';

describe('isPartlyProven', () => {
  it.each([
    [0.75, false],
    [0.749_999, true],
    [0.749_999_999_9, false],
    [0.5, true],
    [1, false],
  ])('coverage %s: %s', (coverage, expected) => {
    expect(isPartlyProven({ proven: 2, coverage })).toBe(expected);
  });

  it('is no word for what is not proven at all', () => {
    expect(isPartlyProven({ proven: null, coverage: 0.6 })).toBe(false);
    expect(isPartlyProven({ proven: 2, coverage: null })).toBe(false);
  });
});
