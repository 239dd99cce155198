import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import type { DimensionDto, ReadingDto, ZoneDto } from 'c/insightsScorecardApi';
import { levelText } from 'c/scoringWords';
import { OUTCOME_WORDS, reasonsOf } from 'c/insightsOutcomeWords';
import { LABELS } from './labels';

export interface ReadingRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly level: string;
  readonly sample: string;
  readonly outcome: string;
  readonly iconName: string;
  readonly reason: string;
  /** Of the button that opens the receipt. */
  readonly openTitle: string;
}

export interface ReadingGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly ReadingRow[];
}

/**
 * Readings by dimension, in the model's order; a dimension without readings is left out, one that has no score yet goes by its key,
 * last.
 */
export function groupsOf(
  readings: readonly ReadingDto[],
  dimensions: readonly DimensionDto[],
  zones: readonly ZoneDto[],
): readonly ReadingGroup[] {
  const reasons = reasonsOf(readings);
  const scored = [...dimensions].sort((a, b) => a.sortOrder - b.sortOrder);
  const known = new Set(scored.map(({ key }) => key));
  const others = new Set(readings.map(({ dimension }) => dimension).filter((key) => !known.has(key)));
  return [...scored, ...[...others].map((key) => ({ key, name: key }))]
    .map(({ key, name }) => ({
      key,
      name,
      rows: readings.filter(({ dimension }) => dimension === key).map((reading) => rowOf(reading, zones, reasons)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(reading: ReadingDto, zones: readonly ZoneDto[], reasons: ReadonlyMap<string, string>): ReadingRow {
  const { word, iconName } = OUTCOME_WORDS[reading.outcome];
  return {
    key: reading.metric,
    name: reading.name,
    value: reading.value === null ? NO_VALUE : userFormat.quantity(reading.value, reading.unit),
    level: levelText(reading.level, zones),
    sample: reading.sample === null ? NO_VALUE : userFormat.whole(reading.sample),
    outcome: word,
    iconName,
    reason: reasons.get(reading.metric) ?? '',
    openTitle: fill(LABELS.open, reading.name),
  };
}
