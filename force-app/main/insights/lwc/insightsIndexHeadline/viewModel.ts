import { MINIMUM_RATED } from 'c/scoring';
import { fill, userFormat } from 'c/sharedFormat';
import type { DimensionDto, IndexDto, ScorecardDto, ZoneDto } from 'c/insightsScorecardApi';
import { gapWords, levelText, roundingWords } from 'c/scoringWords';
import { LABELS } from './labels';

export interface Headline {
  readonly level: string;
  readonly hasLevel: boolean;
  readonly zone: string;
  readonly zoneMeaning: string;
  readonly claimed: string;
  readonly proven: string;
  /** Empty where the figures shown add up. */
  readonly rounding: string;
  /** One sentence: why the Index is what it is. */
  readonly why: string;
  readonly asOf: string;
  readonly benchmark: string;
}

/** The Index in words and figures. */
export function headlineOf(scorecard: ScorecardDto, index: IndexDto): Headline {
  const { assessment, benchmark, dimensions, zones } = scorecard;
  const zone = zones.find(({ key }) => key === index.zone);
  return {
    level: levelText(index.level, zones),
    hasLevel: index.level !== null,
    zone: zone?.name ?? LABELS.noZone,
    zoneMeaning: zone?.meaning ?? '',
    claimed: fill(LABELS.claimed, levelText(index.claimed, zones)),
    proven: fill(LABELS.proven, levelText(index.proven, zones)),
    rounding: roundingWords(index, zones),
    why: whyOf(index, dimensions),
    asOf: assessment?.asOf ? fill(LABELS.asOf, userFormat.day(assessment.asOf)) : '',
    benchmark: benchmark ? benchmarkOf(benchmark.name, benchmark.value, benchmark.note, zones) : '',
  };
}

function benchmarkOf(name: string, value: number, note: string | null, zones: readonly ZoneDto[]): string {
  return fill(LABELS.benchmark, name, levelText(value, zones), note ?? '').trim();
}

function whyOf(index: IndexDto, dimensions: readonly DimensionDto[]): string {
  if (index.level === null) {
    return fill(LABELS.tooFew, ...[index.ratedDimensions, dimensions.length, MINIMUM_RATED].map(userFormat.whole));
  }
  if (index.proven === null) return LABELS.claimedOnly;
  if (index.claimed === null) return LABELS.provenOnly;
  return gapSentence(index, dimensions);
}

function gapSentence(index: IndexDto, dimensions: readonly DimensionDto[]): string {
  const count = userFormat.whole(index.gapDimensions);
  const { kind, text } = gapWords(index.gap);
  if (kind === 'claimAbove') return fill(LABELS.claimAbove, text, count, widest(dimensions, 1));
  if (kind === 'proofAbove') return fill(LABELS.proofAbove, text, count, widest(dimensions, -1));
  return kind === 'agree' ? fill(LABELS.agree, count) : LABELS.notComparable;
}

/** Name of the dimension whose gap is widest in the direction of `sign`. */
function widest(dimensions: readonly DimensionDto[], sign: 1 | -1): string {
  const byGap = [...dimensions].sort((a, b) => sign * ((b.gap ?? 0) - (a.gap ?? 0)));
  return byGap[0]?.name ?? '';
}
