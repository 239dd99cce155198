import { isBeyondPeak } from 'c/scoring';
import { levelText } from 'c/scoringWords';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface Bar {
  readonly steps: readonly {
    readonly key: string;
    readonly level: number;
    readonly value: string;
    readonly x: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Where the dot stands, as a percentage with its sign; null without a level. */
  readonly dot: string | null;
  /** Dashed where nothing was measured. */
  readonly baseClass: string;
  /** Everything the picture says, in words. */
  readonly description: string;
}

/** What was measured, to be set against the thresholds. */
export interface Measured {
  readonly label: string;
  readonly value: number | null;
  readonly level: number | null;
  readonly unit: string;
}

/**
 * Positions and text alternative; levels stand at even distances, as a level runs evenly between two thresholds. Beyond the peak the
 * falling ones follow, of level 4 down to level 1.
 */
export function barOf(
  thresholds: readonly number[],
  falling: readonly number[],
  { label, value, level, unit }: Measured,
): Bar {
  const top = thresholds.length - 1;
  const end = top + falling.length;
  const quantity = (threshold: number): string => userFormat.quantity(threshold, unit);
  const steps = [...thresholds, ...falling].map((threshold, place) => ({
    key: String(place),
    level: place <= top ? place : end + 1 - place,
    value: quantity(threshold),
    x: percent(place / end),
    anchor: place === 0 ? ('start' as const) : place === end ? ('end' as const) : ('middle' as const),
  }));
  const isBeyond = value !== null && isBeyondPeak(value, { thresholds, falling });
  const measured =
    value === null || level === null ? LABELS.none : fill(LABELS.measured, quantity(value), levelText(level, []));
  const scale = steps.map((step) => fill(LABELS.step, String(step.level), step.value)).join(' · ');
  return {
    steps,
    dot: level === null ? null : dotAt(isBeyond ? end + 1 - level : level, end),
    baseClass: level === null ? 'base base_unrated' : 'base',
    description: fill(LABELS.description, label, measured, scale),
  };
}

function dotAt(place: number, end: number): string {
  return percent(Math.min(Math.max(place / end, 0), 1));
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
