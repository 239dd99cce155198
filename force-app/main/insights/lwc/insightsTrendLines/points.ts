import type { TrendLineDto, TrendPointDto } from 'c/insightsTrendApi';

export type SeriesKey = 'likeForLike' | 'proven' | 'claimed';

/** What a series says of a day; the proof by every metric is known of runs alone. */
export function valueOf(series: SeriesKey, point: TrendPointDto): number | null {
  return series === 'proven' && point.isBackCast ? null : point[series];
}

/** True where thresholds, weights, switches or the model itself differ from those of the day before; what is not known does not differ. */
export function isModelChange(point: TrendPointDto, before: TrendPointDto | undefined): boolean {
  return (
    before !== undefined &&
    (differ(point.tuningHash, before.tuningHash) || differ(point.modelVersion, before.modelVersion))
  );
}

/** The first and the last day that can be compared, by the metrics that can look back; null with fewer than two. */
export function comparable({ points }: TrendLineDto): readonly [TrendPointDto, TrendPointDto] | null {
  const rated = points.filter(({ likeForLike }) => likeForLike !== null);
  const [first, last] = [rated[0], rated.at(-1)];
  return first && last && first !== last ? [first, last] : null;
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}
