import type { ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto, TrendPointDto } from 'c/insightsTrendApi';
import { ARCHITECTED_LINE, REVENUE_MACHINE_LINE } from 'c/scoring';
import { userFormat } from 'c/sharedFormat';
import { brokenLine, dayNumber, linear } from './geometry';
import { type SeriesKey, isModelChange, valueOf } from './points';
import { dayWords } from './words';

/** From the back to the front, so that a dot stays visible inside a ring. */
const SERIES: readonly SeriesKey[] = ['likeForLike', 'claimed', 'proven'];
const TOP_LEVEL = 4;
/** The picture in its own units, with room for the scale on the left and the days below. */
const AREA = { left: 22, right: 352, top: 14, bottom: 128 } as const;
const RADII: Readonly<Record<SeriesKey, number>> = { likeForLike: 2.5, claimed: 6, proven: 4 };

export interface Mark {
  readonly key: string;
  readonly className: string;
  readonly y: number;
  readonly radius: number;
}

/** One day of the picture: everything on it, and the same in words. */
export interface Day {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** A cross on the ground; null where the day is rated. */
  readonly cross: string | null;
}

export interface Chart {
  readonly viewBox: string;
  readonly area: typeof AREA;
  readonly scale: readonly { readonly level: number; readonly y: number; readonly className: string }[];
  readonly average: number | null;
  readonly lines: readonly { readonly key: string; readonly className: string; readonly path: string }[];
  readonly days: readonly Day[];
  /** Where the model changed. */
  readonly changes: readonly { readonly key: string; readonly x: number }[];
  readonly from: string;
  readonly to: string;
}

/** Positions, shapes and words of a line; `average` is drawn where it is given. */
export function chartOf(line: TrendLineDto, average: number | null, zones: readonly ZoneDto[]): Chart {
  const { points, key } = line;
  const [first, last] = [points[0], points.at(-1)];
  const days = [dayNumber(first?.asOf ?? '1970-01-01'), dayNumber(last?.asOf ?? '1970-01-01')] as const;
  const x = linear(days, [AREA.left + 8, AREA.right - 8]);
  const y = linear([0, TOP_LEVEL], [AREA.bottom, AREA.top]);
  const xOf = ({ asOf }: TrendPointDto): number => x(dayNumber(asOf));
  return {
    viewBox: '0 0 360 148',
    area: AREA,
    scale: [0, 1, 2, 3, TOP_LEVEL].map((level) => ({ level, y: y(level), className: ringClass(level) })),
    average: average === null ? null : y(average),
    lines: SERIES.map((series) => ({
      key: series,
      className: `series series_${series}`,
      path: brokenLine(
        drawn(series, points).map((point) => {
          const value = valueOf(series, point);
          return value === null ? null : { x: xOf(point), y: y(value) };
        }),
      ),
    })),
    days: points.map((point, place) => dayOf(point, dayWords(point, points[place - 1], key, zones), xOf(point), y)),
    changes: points
      .filter((point, place) => isModelChange(point, points[place - 1]))
      .map((point) => ({ key: point.asOf, x: xOf(point) })),
    from: first ? userFormat.day(first.asOf) : '',
    to: last && last !== first ? userFormat.day(last.asOf) : '',
  };
}

/** What only runs can say is joined from run to run: a day that history told of in between is no gap in it. */
function drawn(series: SeriesKey, points: readonly TrendPointDto[]): readonly TrendPointDto[] {
  return series === 'likeForLike' ? points : points.filter(({ isBackCast }) => !isBackCast);
}

function dayOf(point: TrendPointDto, text: string, x: number, y: (level: number) => number): Day {
  const marks = SERIES.flatMap((series) => {
    const value = valueOf(series, point);
    const mark = { key: series, className: `mark mark_${series}`, radius: RADII[series] };
    return value === null ? [] : [{ ...mark, y: y(value) }];
  });
  const ground = AREA.bottom;
  const cross = `M ${x - 3} ${ground - 3} L ${x + 3} ${ground + 3} M ${x - 3} ${ground + 3} L ${x + 3} ${ground - 3}`;
  return { key: point.asOf, x, text, marks, cross: point.proven === null ? cross : null };
}

function ringClass(level: number): string {
  return level === ARCHITECTED_LINE || level === REVENUE_MACHINE_LINE ? 'grid grid_line' : 'grid';
}
