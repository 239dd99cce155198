import { isBeyondPeak } from 'c/insightsPeak';

describe('c/insightsPeak', () => {
  it('begins after the first falling threshold', () => {
    const rising = [0.3, 0.6, 0.9, 1.1, 1.4];
    expect(isBeyondPeak(2.5, rising, [2.5, 3.5, 5, 8])).toBe(false);
    expect(isBeyondPeak(2.6, rising, [2.5, 3.5, 5, 8])).toBe(true);
  });

  it('lies below where lower is better', () => {
    expect(isBeyondPeak(7, [50, 40, 30, 20, 10], [8, 6, 4, 2])).toBe(true);
    expect(isBeyondPeak(9, [50, 40, 30, 20, 10], [8, 6, 4, 2])).toBe(false);
  });

  it('is nowhere without falling thresholds', () => expect(isBeyondPeak(99, [1, 2, 3, 4, 5], [])).toBe(false));
});
