import { displayGap } from 'c/scoring';
import { coverageText, gapWords, levelText } from 'c/scoringWords';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import type { FigureRef } from 'c/insightsWorkings';
import { LABELS } from './labels';

export interface RowFigure {
  readonly key: string;
  readonly name: string;
  /** The name with its dimension, for people who hear it. */
  readonly label: string;
  readonly text: string;
  readonly ref: FigureRef;
}

export interface Row {
  readonly comment: string;
  readonly figures: readonly RowFigure[];
}

/** One dimension in words and in numbers that unfold. */
export function rowOf(dimension: DimensionDto, zones: readonly ZoneDto[]): Row {
  const gap = displayGap(dimension.gap);
  const figure = (key: 'claimed' | 'proven' | 'level' | 'gap' | 'coverage', name: string, text: string): RowFigure => ({
    key,
    name,
    label: fill(LABELS.of, dimension.name, name),
    text,
    ref: { scope: 'dimension', key: dimension.key, figure: key },
  });
  return {
    comment: commentOf(dimension),
    figures: [
      figure('claimed', LABELS.claimed, levelText(dimension.claimed, zones)),
      figure('proven', LABELS.proven, levelText(dimension.proven, zones)),
      figure('gap', LABELS.gap, gap === null ? NO_VALUE : userFormat.signed(gap)),
      figure('level', LABELS.level, levelText(dimension.level, zones)),
      figure('coverage', LABELS.coverage, coverageText(dimension.proven, dimension.coverage)),
    ],
  };
}

function commentOf({ claimed, proven, gap, coverage, coverageRise }: DimensionDto): string {
  const share = userFormat.share(coverage ?? 0);
  if (claimed === null && proven === null) return fill(LABELS.notRated, share);
  if (claimed === null) return LABELS.unclaimed;
  if (proven !== null) return gapWords(gap).text;
  return coverageRise === null || coverageRise === 0
    ? fill(LABELS.unproven, share)
    : fill(LABELS.coverageRise, userFormat.decimal(coverageRise));
}
