import type { MetricTuningDto } from 'c/appSetupApi';
import { LABELS } from './labels';

/** What a person has typed for one metric; an empty text leaves what ships. */
export interface Draft {
  /** At the levels 0 to 4. */
  readonly levels: readonly string[];
  /** Beyond the peak, at the levels 4 to 1; empty where there is never too much. */
  readonly falling: readonly string[];
  readonly weight: string;
  readonly sample: string;
  readonly isOff: boolean;
  readonly reason: string;
}

/** What is wrong with a draft, by field; empty texts where nothing is. */
export interface Faults {
  /** By level. */
  readonly levels: readonly string[];
  /** As in the draft. */
  readonly falling: readonly string[];
  readonly weight: string;
  readonly sample: string;
  readonly reason: string;
}

const MOST_WEIGHT = 10;

/** What the admin has now, as texts. */
export function draftOf({
  shippedThresholds,
  shippedFalling,
  thresholds,
  falling,
  weight,
  minimumSample,
  isOff,
  reason,
}: MetricTuningDto): Draft {
  return {
    levels: shippedThresholds.map((_level, index) => textOf(thresholds?.[index] ?? null)),
    falling: (shippedFalling ?? []).map((_level, index) => textOf(falling?.[index] ?? null)),
    weight: textOf(weight),
    sample: textOf(minimumSample),
    isOff,
    reason: reason ?? '',
  };
}

/** True where lower values are better. */
export function isLowerBetter(shipped: readonly number[]): boolean {
  return (shipped.at(-1) ?? 0) < (shipped[0] ?? 0);
}

/**
 * The faults of a draft: thresholds all five or none and in the shipped direction, those beyond the peak all four or none and from
 * the peak on, weight 0 to 10, sample from 1, a reason for off.
 */
export function faultsOf(draft: Draft, shipped: readonly number[], shippedFalling: readonly number[] = []): Faults {
  const weight = numberOf(draft.weight);
  const sample = numberOf(draft.sample);
  const isWeightGood = draft.weight === '' || (weight !== null && weight >= 0 && weight <= MOST_WEIGHT);
  const isSampleGood = draft.sample === '' || (sample !== null && Number.isInteger(sample) && sample >= 1);
  return {
    levels: levelFaults(draft.levels, isLowerBetter(shipped)),
    falling: fallingFaults(draft, shipped, shippedFalling),
    weight: isWeightGood ? '' : LABELS.weight,
    sample: isSampleGood ? '' : LABELS.sample,
    reason: draft.isOff && draft.reason.trim() === '' ? LABELS.reason : '',
  };
}

export function isFaultless({ levels, falling, weight, sample, reason }: Faults): boolean {
  return [...levels, ...falling, weight, sample, reason].every((fault) => fault === '');
}

/** The tuning that a faultless draft stands for. */
export function tuningOf(draft: Draft, before: MetricTuningDto): MetricTuningDto {
  const levels = draft.levels.map(numberOf).filter((level) => level !== null);
  const falling = draft.falling.map(numberOf).filter((level) => level !== null);
  return {
    ...before,
    thresholds: levels.length === draft.levels.length ? levels : null,
    falling: falling.length > 0 && falling.length === draft.falling.length ? falling : null,
    weight: numberOf(draft.weight),
    minimumSample: numberOf(draft.sample),
    isOff: draft.isOff,
    reason: draft.reason.trim() || null,
  };
}

/** True when nothing is the admin's own any more. */
export function isShipped({ thresholds, falling, weight, minimumSample, isOff, reason }: MetricTuningDto): boolean {
  return (
    thresholds === null && falling === null && weight === null && minimumSample === null && !isOff && reason === null
  );
}

function levelFaults(levels: readonly string[], isLower: boolean): readonly string[] {
  if (levels.every((level) => level === '')) return levels.map(() => '');
  return levels.map((level, index) => {
    const value = numberOf(level);
    if (value === null) return LABELS.five;
    const before = index === 0 ? null : numberOf(levels[index - 1] ?? '');
    if (before === null) return '';
    const isInOrder = isLower ? value < before : value > before;
    return isInOrder ? '' : isLower ? LABELS.fall : LABELS.rise;
  });
}

/** What is left empty stays as it ships, and must fit what is given. */
function fallingFaults(
  { levels, falling }: Draft,
  shipped: readonly number[],
  shippedFalling: readonly number[],
): string[] {
  const isEmpty = falling.every((level) => level === '');
  const values = isEmpty ? shippedFalling : falling.map(numberOf);
  const isLower = isLowerBetter(shipped);
  const peak = numberOf(levels.at(-1) ?? '') ?? shipped.at(-1) ?? 0;
  return values.map((value, index) => {
    if (value === null) return LABELS.four;
    const before = index === 0 ? peak : values[index - 1];
    if (before === null || before === undefined) return '';
    const step = isLower ? before - value : value - before;
    return step > 0 || (index === 0 && step === 0) ? '' : LABELS.beyond;
  });
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

/** Null for anything but a number. */
function numberOf(text: string): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
