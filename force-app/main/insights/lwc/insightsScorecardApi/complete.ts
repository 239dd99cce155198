import type { AssessmentDto, DimensionDto, IndexDto, ReadingDto, ScorecardDto } from './types';

const NO_ASSESSMENT: Pick<AssessmentDto, 'asOf' | 'scoredAt'> = { asOf: null, scoredAt: null };
const NO_INDEX = {
  claimed: null,
  proven: null,
  level: null,
  gap: null,
  zone: null,
  aiReadiness: null,
  technology: null,
  quadrant: null,
  diagnosis: null,
  coverage: null,
} as const satisfies Partial<IndexDto>;
const NO_SCORE = {
  claimed: null,
  proven: null,
  level: null,
  gap: null,
  spread: null,
  coverage: null,
  target: null,
  coverageRise: null,
} as const satisfies Partial<DimensionDto>;
const NO_READING = { value: null, level: null, sample: null, reason: null } as const satisfies Partial<ReadingDto>;

/** The scorecard with null where Apex left a field out: the platform may omit fields without a value. */
export function complete(scorecard: ScorecardDto): ScorecardDto {
  const { assessment, index, benchmark } = scorecard;
  return {
    ...scorecard,
    assessment: assessment ? { ...NO_ASSESSMENT, ...assessment } : null,
    index: index ? { ...NO_INDEX, ...index } : null,
    dimensions: scorecard.dimensions.map((dimension) => ({ ...NO_SCORE, ...dimension })),
    readings: scorecard.readings.map(completeReading),
    benchmark: benchmark ?? null,
  };
}

/** A reading, as complete. */
export function completeReading(reading: ReadingDto): ReadingDto {
  return { ...NO_READING, ...reading };
}
