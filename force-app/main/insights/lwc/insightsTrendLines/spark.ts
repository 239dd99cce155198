import type { TrendLineDto } from 'c/insightsTrendApi';
import { type Spot, brokenLine, dayNumber, linear } from './geometry';
import { changeWords, nameOf } from './words';

/** The picture in its own units, with room for the dot. */
const WIDTH = 96;
const HEIGHT = 24;
const EDGE = 4;
const TOP_LEVEL = 4;

/** A line of the trend, small enough for a row. */
export interface Spark {
  readonly path: string;
  /** The last day that is rated. */
  readonly end: Spot;
  readonly text: string;
}

/** The like-for-like line as a sparkline; null with fewer than two rated days, which make no line. */
export function sparkOf(line: TrendLineDto): Spark | null {
  const { points } = line;
  const days = points.map(({ asOf }) => dayNumber(asOf));
  const x = linear([days[0] ?? 0, days.at(-1) ?? 0], [EDGE, WIDTH - EDGE]);
  const y = linear([0, TOP_LEVEL], [HEIGHT - EDGE, EDGE]);
  const spots = points.map(({ likeForLike }, place) => {
    return likeForLike === null ? null : { x: x(days[place] ?? 0), y: y(likeForLike) };
  });
  const rated = spots.filter((spot) => spot !== null);
  const end = rated.at(-1);
  if (!end || rated.length < 2) return null;
  return { path: brokenLine(spots), end, text: `${nameOf(line)}: ${changeWords(line)}` };
}
