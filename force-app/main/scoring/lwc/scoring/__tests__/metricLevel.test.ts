import fc from 'fast-check';
import { isBeyondPeak, metricPlace } from 'c/scoring';

/** From the evidence catalogue: win-rate, close-date-pushes, and pipeline-coverage with its falling side. */
const HIGHER = { thresholds: [10, 17, 24, 30, 40], falling: [] };
const LOWER = { thresholds: [4, 2.5, 1.5, 0.8, 0.3], falling: [] };
const COVERAGE = { thresholds: [0.3, 0.6, 0.9, 1.1, 1.4], falling: [2.5, 3.5, 5, 8] };

describe('metricPlace', () => {
  it.each([
    [10, HIGHER, 0],
    [13.5, HIGHER, 0.5],
    [24, HIGHER, 2],
    [-5, HIGHER, 0],
    [100, HIGHER, 4],
    [3.25, LOWER, 0.5],
    [0.55, LOWER, 3.5],
    [9, LOWER, 0],
    [0, LOWER, 4],
    [1.4, COVERAGE, 4],
    [2.5, COVERAGE, 4],
    [3, COVERAGE, 3.5],
    [3.5, COVERAGE, 3],
    [5, COVERAGE, 2],
    [6.5, COVERAGE, 1.5],
    [8, COVERAGE, 1],
    [100, COVERAGE, 1],
  ])('levels %s', (value, scale, level) => expect(metricPlace(value, scale).level).toBeCloseTo(level, 12));

  it('names the neighbors that it lies between', () => {
    expect(metricPlace(20.5, HIGHER).between).toEqual([
      { value: 17, level: 1 },
      { value: 24, level: 2 },
    ]);
    expect(metricPlace(3, COVERAGE)).toMatchObject({
      isBeyondPeak: true,
      between: [
        { value: 2.5, level: 4 },
        { value: 3.5, level: 3 },
      ],
    });
    expect(metricPlace(50, HIGHER).between).toBeNull();
  });

  it('never gets worse up to the peak, and never better beyond it', () => {
    const value = fc.double({ min: 0, max: 12, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const [low, high] = [metricPlace(less, COVERAGE), metricPlace(more, COVERAGE)];
        if (!high.isBeyondPeak) return high.level >= low.level;
        return !low.isBeyondPeak || high.level <= low.level;
      }),
    );
  });
});

describe('isBeyondPeak', () => {
  it('begins behind the first falling value', () => {
    expect(isBeyondPeak(2.5, COVERAGE)).toBe(false);
    expect(isBeyondPeak(2.6, COVERAGE)).toBe(true);
  });

  it('lies below where lower is better', () => {
    const scale = { thresholds: [50, 40, 30, 20, 10], falling: [8, 6, 4, 2] };
    expect(isBeyondPeak(7, scale)).toBe(true);
    expect(isBeyondPeak(9, scale)).toBe(false);
  });

  it('is nowhere without falling values', () => expect(isBeyondPeak(99, HIGHER)).toBe(false));
});
