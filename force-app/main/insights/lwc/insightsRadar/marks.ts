import type { Spot } from './geometry';

/** What is drawn: two sides, what is aimed for, and what others have. */
export type SeriesKey = 'claimed' | 'proven' | 'target' | 'benchmark';

const SHAPES: Readonly<Record<SeriesKey, (spot: Spot) => string>> = {
  claimed: (spot) => disc(spot, 6),
  proven: (spot) => disc(spot, 4),
  target: ({ x, y }) => `M ${x} ${y - 6} L ${x + 6} ${y + 5} L ${x - 6} ${y + 5} Z`,
  benchmark: ({ x, y }) => `M ${x - 3} ${y - 3} L ${x + 3} ${y - 3} L ${x + 3} ${y + 3} L ${x - 3} ${y + 3} Z`,
};

/** A shape of its own for each series, as the data of an SVG path around `spot`. */
export function markOf(series: SeriesKey, spot: Spot): string {
  return SHAPES[series](spot);
}

function disc({ x, y }: Spot, radius: number): string {
  const half = `${radius} ${radius} 0 1 0`;
  return `M ${x - radius} ${y} A ${half} ${x + radius} ${y} A ${half} ${x - radius} ${y} Z`;
}
