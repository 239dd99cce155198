import type { EvidenceDto, FactDto, ReadingDto, ZoneDto } from 'c/assessmentApi';
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

/** A configuration fact as it is shown beside the answer. */
export interface FactRow {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  /** Its state in a word. */
  readonly state: string;
  readonly detail: string;
}

// The lowest rung that claims that the CRM enforces something.
const ENFORCED = 3;

const STATES: Readonly<Record<FactDto['state'], string>> = {
  present: LABELS.factPresent,
  absent: LABELS.factAbsent,
  unable: LABELS.factUnable,
};

/** The configuration facts beside a claim that the CRM enforces it; none beside a lower rung or an answer without one. */
export function factsOf(evidence: EvidenceDto, chosen: number | null): readonly FactRow[] {
  if (chosen === null || chosen < ENFORCED) return [];
  return evidence.facts.map((fact) => ({ ...fact, state: STATES[fact.state] }));
}

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
