import { displayGap } from 'c/scoring';
import { gapWords, levelText, roundingWords } from 'c/scoringWords';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import type { IndexDto, ScorecardDto } from 'c/insightsScorecardApi';
import type { FigureRef } from 'c/insightsWorkings';
import { LABELS } from './labels';

/** The numbers of the Index that unfold. */
export const FIGURES = {
  level: { scope: 'index', figure: 'level' },
  claimed: { scope: 'index', figure: 'claimed' },
  proven: { scope: 'index', figure: 'proven' },
  gap: { scope: 'index', figure: 'gap' },
  coverage: { scope: 'index', figure: 'coverage' },
} as const satisfies Record<string, FigureRef>;

export interface Summary {
  readonly level: string;
  readonly claimed: string;
  readonly proven: string;
  readonly gap: string;
  readonly coverage: string;
  readonly zone: string;
  readonly zoneMeaning: string;
  /** The gap in words, with the number of dimensions it is taken over. */
  readonly gapWords: string;
  /** Empty where the figures shown add up. */
  readonly rounding: string;
  readonly coverageWords: string;
  readonly benchmark: string;
}

/** Both sides of the Index in figures and words. */
export function summaryOf({ zones, benchmark, dimensions }: ScorecardDto, index: IndexDto): Summary {
  const zone = zones.find(({ key }) => key === index.zone);
  const gap = displayGap(index.gap);
  const coverage = index.coverage === null ? NO_VALUE : userFormat.share(index.coverage);
  return {
    level: levelText(index.level, zones),
    claimed: levelText(index.claimed, zones),
    proven: levelText(index.proven, zones),
    gap: gap === null ? NO_VALUE : userFormat.signed(gap),
    coverage,
    zone: zone?.name ?? LABELS.noZone,
    zoneMeaning: zone?.meaning ?? '',
    gapWords: fill(LABELS.gapWords, gapWords(index.gap).text, userFormat.whole(index.gapDimensions)),
    rounding: roundingWords(index, zones),
    coverageWords: fill(
      LABELS.coverageWords,
      coverage,
      userFormat.whole(index.ratedDimensions),
      userFormat.whole(dimensions.length),
    ),
    benchmark: benchmark
      ? fill(LABELS.benchmark, benchmark.name, levelText(benchmark.value, zones), benchmark.note ?? '').trim()
      : '',
  };
}
