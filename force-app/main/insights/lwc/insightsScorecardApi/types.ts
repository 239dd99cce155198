import type { AiReadiness, BlockerReason, Depth, Diagnosis, Quadrant, ReadingOutcome } from 'c/scoring';

/** The stored scorecard of one assessment. Levels run 0 to 4, coverage 0 to 1; null where there is no value. */
export interface ScorecardDto {
  /** Null where nothing has been assessed yet. */
  readonly assessment: AssessmentDto | null;
  readonly index: IndexDto | null;
  readonly dimensions: readonly DimensionDto[];
  readonly readings: readonly ReadingDto[];
  readonly benchmark: BenchmarkDto | null;
  /** By lower bound, ascending. */
  readonly zones: readonly ZoneDto[];
  readonly catalogue: CatalogueDto;
}

export interface AssessmentDto {
  readonly id: string;
  readonly name: string;
  /** Day the evidence was taken as of, `YYYY-MM-DD`. */
  readonly asOf: string | null;
  /** Moment of the last scoring, ISO 8601. */
  readonly scoredAt: string | null;
  readonly model: string;
  readonly version: string;
  readonly depth: Depth;
  readonly status: 'Open' | 'Closed';
}

export interface IndexDto {
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly level: number | null;
  /** Claimed minus proven, over the dimensions that have both. */
  readonly gap: number | null;
  readonly gapDimensions: number;
  readonly zone: string | null;
  readonly aiReadiness: AiReadiness | null;
  readonly blockers: readonly BlockerDto[];
  readonly technology: number | null;
  readonly quadrant: Quadrant | null;
  readonly diagnosis: Diagnosis | null;
  readonly coverage: number | null;
  readonly ratedDimensions: number;
}

export interface BlockerDto {
  readonly dimension: string;
  readonly reason: BlockerReason;
}

export interface DimensionDto {
  readonly key: string;
  readonly name: string;
  /** The name for a narrow place. */
  readonly shortName: string;
  readonly sortOrder: number;
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly level: number | null;
  readonly gap: number | null;
  readonly spread: number | null;
  readonly coverage: number | null;
  /** Level that a plan aims for. */
  readonly target: number | null;
  readonly isRated: boolean;
  readonly isUnproven: boolean;
  readonly coverageRise: number | null;
}

export interface ReadingDto {
  readonly metric: string;
  readonly name: string;
  readonly dimension: string;
  readonly outcome: ReadingOutcome;
  readonly value: number | null;
  readonly unit: string;
  readonly level: number | null;
  /** Records in the denominator. */
  readonly sample: number | null;
  readonly reason: string | null;
  readonly lookBack: 'exact' | 'near' | 'none';
  readonly weight: number;
}

export interface BenchmarkDto {
  readonly value: number;
  readonly name: string;
  /** Where the figure comes from and how far to trust it. */
  readonly note: string | null;
}

export interface ZoneDto {
  readonly key: string;
  readonly name: string;
  readonly lowerBound: number;
  readonly meaning: string | null;
}

/** How many metrics of the whole catalogue this release computes. */
export interface CatalogueDto {
  readonly implemented: number;
  readonly total: number;
}
