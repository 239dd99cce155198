import { gapWords, levelText } from 'c/scoringWords';
import { fill, userFormat } from 'c/sharedFormat';
import { OUTCOME_WORDS } from 'c/insightsOutcomeWords';
import type { ReadingDto, ScorecardDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

export interface Summary {
  readonly level: string;
  readonly zone: string;
  readonly sides: string;
  /** The dimension whose claim stands furthest above its proof; empty where none does. */
  readonly widest: string;
}

export interface PanelReading {
  readonly key: string;
  readonly name: string;
  /** Value with unit and level, or why there is none. */
  readonly text: string;
}

/** The Index in a few words; null before it is scored. */
export function summaryOf({ index, zones, dimensions }: ScorecardDto): Summary | null {
  if (!index) return null;
  const widest = [...dimensions].sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))[0];
  return {
    level: levelText(index.level, zones),
    zone: zones.find(({ key }) => key === index.zone)?.name ?? LABELS.noZone,
    sides: fill(LABELS.sides, levelText(index.claimed, zones), levelText(index.proven, zones)),
    widest:
      widest && gapWords(widest.gap).kind === 'claimAbove'
        ? fill(LABELS.widest, widest.name, gapWords(widest.gap).text)
        : '',
  };
}

/** Readings in a line each. */
export function readingsOf(readings: readonly ReadingDto[], zones: readonly ZoneDto[]): readonly PanelReading[] {
  return readings.map(({ metric, name, value, unit, level, outcome }) => ({
    key: metric,
    name,
    text:
      value === null
        ? OUTCOME_WORDS[outcome].word
        : fill(LABELS.reading, userFormat.quantity(value, unit), levelText(level, zones)),
  }));
}
