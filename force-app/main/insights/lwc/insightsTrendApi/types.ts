import type { MoneyDto } from 'c/insightsEvidenceApi';
import type { BenchmarkDto, ZoneDto } from 'c/insightsScorecardApi';

/** How the Index and its dimensions stood over time. */
export interface TrendDto {
  /** The Index first, then the dimensions in the model's order; a line without points is there all the same. */
  readonly lines: readonly TrendLineDto[];
  readonly benchmark: BenchmarkDto | null;
  readonly zones: readonly ZoneDto[];
}

export interface TrendLineDto {
  /** Key of the dimension; `index` for the Index. */
  readonly key: string;
  /** Null for the Index, which the screens name. */
  readonly name: string | null;
  /** From the earliest day on, one point a day. */
  readonly points: readonly TrendPointDto[];
  /** Names of the metrics that cannot look back; none for the Index. */
  readonly presentOnly: readonly string[];
}

/** One day. Levels run 0 to 4, coverage 0 to 1. */
export interface TrendPointDto {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Read from history later, not on the day itself. */
  readonly isBackCast: boolean;
  /** Null when not rated. Of the past, by the metrics that can look back. */
  readonly proven: number | null;
  /** Proven by the metrics that can look back alone. */
  readonly likeForLike: number | null;
  /** Null of the past: nobody was asked. */
  readonly claimed: number | null;
  readonly level: number | null;
  readonly coverage: number | null;
  /** In corporate currency; null of the past. */
  readonly moneyAtStake: number | null;
  /** Open, won, renewals of the Index, never added; empty for a dimension, of the past, and where the run did not tell. */
  readonly money: readonly MoneyDto[];
  /** ISO code of its currency; null where the run does not tell. */
  readonly currencyCode: string | null;
  readonly modelVersion: string | null;
  /** Another one than before means that the model changed. */
  readonly tuningHash: string | null;
}
