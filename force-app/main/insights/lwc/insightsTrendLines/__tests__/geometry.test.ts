import { brokenLine, dayNumber, linear } from '../geometry';

describe('linear', () => {
  it.each([
    [0, 100],
    [2, 50],
    [4, 0],
    [1, 75],
  ])('puts %s at %s', (value, place) => expect(linear([0, 4], [100, 0])(value)).toBe(place));

  it('puts the only day there is at the end', () => expect(linear([7, 7], [10, 90])(7)).toBe(90));
});

describe('brokenLine', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 2, y: 0 },
  ] as const;
  it.each([
    [[a, b, c], 'M 0 0 L 1 1 L 2 0'],
    [[a, b, null, c], 'M 0 0 L 1 1'],
    [[a, null, b, c], 'M 1 1 L 2 0'],
    [[a, null, c], ''],
    [[null, null], ''],
    [[], ''],
  ])('joins %j', (spots, path) => expect(brokenLine(spots)).toBe(path));
});

describe('dayNumber', () => {
  it('counts calendar days, across a change of the clock too', () => {
    expect(dayNumber('2026-03-31') - dayNumber('2025-12-31')).toBe(90);
  });
});
