import type { TrendDto, TrendPointDto } from './types';

const NO_POINT = {
  proven: null,
  likeForLike: null,
  claimed: null,
  level: null,
  coverage: null,
  moneyAtStake: null,
  money: [],
  currencyCode: null,
  modelVersion: null,
  tuningHash: null,
} as const satisfies Partial<TrendPointDto>;

/** The trend with null where Apex left a field out: the platform may omit fields without a value. */
export function completeTrend(trend: TrendDto): TrendDto {
  return {
    ...trend,
    benchmark: trend.benchmark ?? null,
    lines: trend.lines.map((line) => ({
      ...line,
      name: line.name ?? null,
      points: line.points.map((point) => ({ ...NO_POINT, ...point })),
    })),
  };
}
