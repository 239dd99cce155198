import { labelSpot, outline, spotOf } from '../geometry';
import { markOf } from '../marks';

describe('spotOf', () => {
  it.each([
    [0, 4, 4, { x: 180, y: 45 }],
    [1, 4, 4, { x: 285, y: 150 }],
    [2, 4, 2, { x: 180, y: 202.5 }],
    [0, 4, 0, { x: 180, y: 150 }],
    [0, 4, 9, { x: 180, y: 45 }],
    [0, 4, -1, { x: 180, y: 150 }],
  ])('puts axis %i of %i at level %i', (place, count, level, spot) =>
    expect(spotOf(place, count, level)).toEqual(spot),
  );
});

describe('labelSpot', () => {
  it.each([
    [0, 'middle'],
    [1, 'start'],
    [3, 'end'],
  ])('turns the name of axis %i outward', (place, anchor) => expect(labelSpot(place, 4).anchor).toBe(anchor));
});

describe('outline', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
  ] as const;
  it.each([
    [[a, b, c], 'M 0 0 L 1 0 L 0 1 Z'],
    [[a, b, null], 'M 0 0 L 1 0'],
    [[a, null, c], 'M 0 1 L 0 0'],
    [[null, b, null], ''],
  ])('joins %j', (spots, path) => expect(outline(spots)).toBe(path));
});

describe('markOf', () => {
  it('has a shape of its own for every series', () => {
    const shapes = (['claimed', 'proven', 'target', 'benchmark'] as const).map((key) => markOf(key, { x: 0, y: 0 }));
    expect(new Set(shapes).size).toBe(4);
  });
});
