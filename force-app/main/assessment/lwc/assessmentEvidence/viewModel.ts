import type { EvidenceDto, ReadingDto, ZoneDto } from 'c/assessmentApi';
import { gapWords, levelText } from 'c/scoringWords';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** A reading as it is drawn beside the answer. */
export interface EvidenceRow {
  readonly key: string;
  readonly name: string;
  readonly question: string;
  /** Value, sample and level in words; or why there is none. */
  readonly finding: string;
  /** How far the answer is from it, in words; empty without a rung on one side. */
  readonly gap: string;
  readonly level: number | null;
  readonly isMeasured: boolean;
}

const OUTCOMES: Readonly<Record<Exclude<ReadingDto['outcome'], 'measured'>, string>> = {
  tooFew: LABELS.tooFew,
  unable: LABELS.unable,
  notApplicable: LABELS.notApplicable,
  error: LABELS.error,
};

/** The readings beside a chosen rung, in the catalogue's order. */
export function rowsOf(
  evidence: EvidenceDto,
  chosen: number | null,
  zones: readonly ZoneDto[],
): readonly EvidenceRow[] {
  return evidence.readings.map((reading) => ({
    key: reading.metric,
    name: reading.name,
    question: reading.question,
    finding: findingOf(reading, zones),
    gap: chosen === null || reading.level === null ? '' : gapWords(chosen - reading.level).text,
    level: reading.level,
    isMeasured: reading.outcome === 'measured' && reading.level !== null,
  }));
}

function findingOf(reading: ReadingDto, zones: readonly ZoneDto[]): string {
  if (reading.outcome !== 'measured') {
    return [OUTCOMES[reading.outcome], ...(reading.reason ? [reading.reason] : [])].join(': ');
  }
  const value = reading.value === null ? [] : [valueOf(reading, reading.value)];
  return [...value, fill(LABELS.level, levelText(reading.level, zones))].join(' · ');
}

function valueOf({ unit, sample }: ReadingDto, value: number): string {
  const text = userFormat.quantity(value, unit);
  return sample === null ? text : fill(LABELS.sample, text, userFormat.whole(sample));
}
