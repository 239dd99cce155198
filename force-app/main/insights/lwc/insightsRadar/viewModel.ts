import { ARCHITECTED_LINE, REVENUE_MACHINE_LINE } from 'c/scoring';
import { levelText } from 'c/scoringWords';
import { fill } from 'c/sharedFormat';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { labelSpot, outline, spotOf, type Spot } from './geometry';
import { LABELS } from './labels';
import { markOf, type SeriesKey } from './marks';

/** In reading order. */
const ORDER: readonly SeriesKey[] = ['claimed', 'proven', 'target', 'benchmark'];
/** So that a dot stays visible inside a ring. */
const BACK_TO_FRONT: readonly SeriesKey[] = ['benchmark', 'target', 'claimed', 'proven'];
const NAMES: Readonly<Record<SeriesKey, string>> = {
  claimed: LABELS.claimed,
  proven: LABELS.proven,
  target: LABELS.target,
  benchmark: LABELS.benchmark,
};
const RINGS = [1, 2, 3, 4] as const;
/** A polygon needs three corners. */
const FEWEST_AXES = 3;
const SAMPLE_SPOT: Spot = { x: 17, y: 8 };
const NOTE_OFFSET = 12;

export interface Point extends Spot {
  /** `series:place`. */
  readonly id: string;
  readonly text: string;
  readonly mark: string;
  readonly className: string;
}

export interface Series {
  readonly key: SeriesKey;
  readonly name: string;
  readonly path: string;
  readonly className: string;
  readonly markClass: string;
  readonly sample: string;
}

export interface Radar {
  readonly hasPicture: boolean;
  readonly rings: readonly {
    readonly level: number;
    readonly path: string;
    readonly className: string;
    readonly labelX: number;
    readonly labelY: number;
  }[];
  readonly axes: readonly {
    readonly key: string;
    readonly name: string;
    readonly note: string;
    readonly x: number;
    readonly y: number;
    readonly fromX: number;
    readonly fromY: number;
    readonly labelX: number;
    readonly labelY: number;
    readonly noteY: number;
    readonly anchor: string;
  }[];
  readonly series: readonly Series[];
  /** The same, from the back to the front. */
  readonly drawn: readonly Series[];
  readonly points: readonly Point[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly { readonly key: string; readonly text: string }[];
  }[];
}

/** Positions, shapes and words of the radar; a series without any value is left out. */
export function radarOf(
  dimensions: readonly DimensionDto[],
  benchmark: number | null,
  zones: readonly ZoneDto[],
): Radar {
  const inOrder = [...dimensions].sort((a, b) => a.sortOrder - b.sortOrder);
  const count = inOrder.length;
  const levelOf = (series: SeriesKey, dimension: DimensionDto): number | null => {
    return series === 'benchmark' ? benchmark : dimension[series];
  };
  const keys = ORDER.filter((series) => inOrder.some((dimension) => levelOf(series, dimension) !== null));
  const spots = (series: SeriesKey): (Spot | null)[] =>
    inOrder.map((dimension, place) => {
      const level = levelOf(series, dimension);
      return level === null ? null : spotOf(place, count, level);
    });
  const series = keys.map((key) => ({
    key,
    name: NAMES[key],
    path: outline(spots(key)),
    className: `series series_${key}`,
    markClass: `point_${key}`,
    sample: markOf(key, SAMPLE_SPOT),
  }));
  return {
    hasPicture: count >= FEWEST_AXES && keys.length > 0,
    rings: RINGS.map((level) => ringOf(level, count)),
    axes: inOrder.map((dimension, place) => axisOf(dimension, place, count)),
    series,
    drawn: BACK_TO_FRONT.flatMap((key) => series.filter((one) => one.key === key)),
    points: BACK_TO_FRONT.filter((key) => keys.includes(key)).flatMap((key) =>
      spots(key).flatMap((spot, place) => {
        const dimension = inOrder[place];
        if (!spot || !dimension) return [];
        const text = fill(LABELS.point, dimension.name, NAMES[key], levelText(levelOf(key, dimension), zones));
        return [{ ...spot, id: `${key}:${place}`, text, mark: markOf(key, spot), className: `point point_${key}` }];
      }),
    ),
    rows: inOrder.map((dimension) => ({
      key: dimension.key,
      name: dimension.name,
      cells: keys.map((key) => ({ key, text: levelText(levelOf(key, dimension), zones) })),
    })),
  };
}

function ringOf(level: number, count: number): Radar['rings'][number] {
  const isLine = level === ARCHITECTED_LINE || level === REVENUE_MACHINE_LINE;
  const { x, y } = spotOf(0, count, level);
  return {
    level,
    path: outline(Array.from({ length: count }, (_, place) => spotOf(place, count, level))),
    className: isLine ? 'ring ring_line' : 'ring',
    labelX: x + 4,
    labelY: y + 11,
  };
}

function axisOf(
  { key, shortName, claimed, proven }: DimensionDto,
  place: number,
  count: number,
): Radar['axes'][number] {
  const centre = spotOf(place, count, 0);
  const label = labelSpot(place, count);
  return {
    key,
    name: shortName,
    note: claimed === null && proven === null ? LABELS.notRated : '',
    ...spotOf(place, count, RINGS[3]),
    fromX: centre.x,
    fromY: centre.y,
    labelX: label.x,
    labelY: label.y,
    noteY: label.y + NOTE_OFFSET,
    anchor: label.anchor,
  };
}
