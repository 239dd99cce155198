import { fill, userFormat } from 'c/sharedFormat';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { coverageText, gapWords, levelText } from 'c/scoringWords';
import { LABELS } from './labels';

export interface Row {
  readonly level: string;
  readonly isRated: boolean;
  readonly sides: string;
  /** The gap in words, or which side is missing and why. */
  readonly comment: string;
  readonly coverage: string;
}

/** One dimension in words and figures. */
export function rowOf(dimension: DimensionDto, zones: readonly ZoneDto[]): Row {
  const coverage = userFormat.share(dimension.coverage ?? 0);
  return {
    level: dimension.isRated ? levelText(dimension.level, zones) : LABELS.notRated,
    isRated: dimension.isRated,
    sides: sidesOf(dimension, zones),
    comment: commentOf(dimension, coverage),
    coverage: coverageText(dimension.proven, dimension.coverage, LABELS.coverage),
  };
}

function sidesOf({ claimed, proven }: DimensionDto, zones: readonly ZoneDto[]): string {
  return [fill(LABELS.claimed, levelText(claimed, zones)), fill(LABELS.proven, levelText(proven, zones))].join(' · ');
}

function commentOf(dimension: DimensionDto, coverage: string): string {
  if (dimension.claimed === null && dimension.proven === null) return fill(LABELS.notRatedReason, coverage);
  if (dimension.claimed === null) return LABELS.unclaimed;
  if (dimension.proven !== null) return gapWords(dimension.gap).text;
  return dimension.coverageRise === null
    ? fill(LABELS.unproven, coverage)
    : fill(LABELS.coverageRise, userFormat.decimal(dimension.coverageRise));
}
