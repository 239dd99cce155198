import type { MetricTuningDto } from 'c/appSetupApi';
import { LABELS } from './labels';

/** What a person has typed for one metric; an empty text leaves what ships. */
export interface Draft {
  /** At the levels 0 to 4. */
  readonly levels: readonly string[];
  readonly weight: string;
  readonly sample: string;
  readonly isOff: boolean;
  readonly reason: string;
}

/** What is wrong with a draft, by field; empty texts where nothing is. */
export interface Faults {
  /** By level. */
  readonly levels: readonly string[];
  readonly weight: string;
  readonly sample: string;
  readonly reason: string;
}

const MOST_WEIGHT = 10;

/** What the admin has now, as texts. */
export function draftOf({
  shippedThresholds,
  thresholds,
  weight,
  minimumSample,
  isOff,
  reason,
}: MetricTuningDto): Draft {
  return {
    levels: shippedThresholds.map((_level, index) => textOf(thresholds?.[index] ?? null)),
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

/** The faults of a draft: thresholds all five or none and in the shipped direction, weight 0 to 10, sample from 1, a reason for off. */
export function faultsOf(draft: Draft, shipped: readonly number[]): Faults {
  const weight = numberOf(draft.weight);
  const sample = numberOf(draft.sample);
  const isWeightGood = draft.weight === '' || (weight !== null && weight >= 0 && weight <= MOST_WEIGHT);
  const isSampleGood = draft.sample === '' || (sample !== null && Number.isInteger(sample) && sample >= 1);
  return {
    levels: levelFaults(draft.levels, isLowerBetter(shipped)),
    weight: isWeightGood ? '' : LABELS.weight,
    sample: isSampleGood ? '' : LABELS.sample,
    reason: draft.isOff && draft.reason.trim() === '' ? LABELS.reason : '',
  };
}

export function isFaultless({ levels, weight, sample, reason }: Faults): boolean {
  return [...levels, weight, sample, reason].every((fault) => fault === '');
}

/** The tuning that a faultless draft stands for. */
export function tuningOf(draft: Draft, before: MetricTuningDto): MetricTuningDto {
  const levels = draft.levels.map(numberOf).filter((level) => level !== null);
  return {
    ...before,
    thresholds: levels.length === draft.levels.length ? levels : null,
    weight: numberOf(draft.weight),
    minimumSample: numberOf(draft.sample),
    isOff: draft.isOff,
    reason: draft.reason.trim() || null,
  };
}

/** True when nothing is the admin's own any more. */
export function isShipped({ thresholds, weight, minimumSample, isOff, reason }: MetricTuningDto): boolean {
  return thresholds === null && weight === null && minimumSample === null && !isOff && reason === null;
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

function textOf(value: number | null): string {
  return value === null ? '' : String(value);
}

/** Null for anything but a number. */
function numberOf(text: string): number | null {
  const value = Number(text);
  return text.trim() === '' || !Number.isFinite(value) ? null : value;
}
