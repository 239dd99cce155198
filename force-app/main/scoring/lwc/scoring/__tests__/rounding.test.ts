import fc from 'fast-check';
import { displayGap, displayLevel, nine, roundHalfUp, settle } from 'c/scoring';

describe('rounding', () => {
  it('takes a tie at the tenth decimal up, though binary floats hold it a little below', () => {
    expect(nine(1.0000000005)).toBe(1.000000001);
    expect(nine(0.1 + 0.2)).toBe(0.3);
    expect(nine((0.1 + 0.7) * 10)).toBe(8);
  });

  it('drops the noise of sums before it looks at the tie', () => {
    expect(nine(0.1 + 0.2 + 0.0000000005)).toBe(0.300000001);
    expect(nine(1.7 + 0.2999999995)).toBe(2);
  });

  it('takes ties of negative values away from zero', () => {
    expect(roundHalfUp(-0.25, 1)).toBe(-0.3);
    expect(roundHalfUp(-2.5, 0)).toBe(-3);
  });

  it('never gives a negative zero', () => {
    expect(Object.is(nine(-0.0000000001), 0)).toBe(true);
    expect(Object.is(displayGap(-0.01), 0)).toBe(true);
  });

  it('stays exact on long ladders', () => {
    expect(nine(8999.9999999995)).toBe(9000);
    expect(roundHalfUp(8999.95, 1)).toBe(9000);
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.double({ min: -9000, max: 9000, noNaN: true }), (value) => nine(nine(value)) === nine(value)),
    );
  });
});

describe('settling beside a line', () => {
  it('keeps a value on its side of a line that has more decimals than are shown', () => {
    expect(settle(1.22, 1, [0, 1.22])).toBe(1.3);
    expect(settle(1.21, 1, [0, 1.22])).toBe(1.2);
  });

  it('rounds plainly where there is no line', () => {
    expect(settle(1.96, 1, [])).toBe(2);
  });

  it('never shows a value on the other side of a zone line', () => {
    const zones = [0, 1, 2, 3].map((lowerBound) => ({ key: String(lowerBound), lowerBound }));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), (value) => {
        const shown = displayLevel(value, zones) ?? NaN;
        const isSameSide = [1, 2, 3].every((line) => nine(value) >= line === shown >= line);
        return isSameSide && Math.abs(shown - value) <= 0.1;
      }),
      { numRuns: 10_000 },
    );
  });

  it('shows nothing for nothing', () => {
    expect(displayLevel(null, [])).toBeNull();
    expect(displayGap(null)).toBeNull();
  });
});
