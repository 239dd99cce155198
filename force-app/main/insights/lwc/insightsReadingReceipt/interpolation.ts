import { metricPlace, type MetricPlace, type MetricScale } from 'c/scoring';
import { levelText } from 'c/scoringWords';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/**
 * How a value became its level, as a sum to be checked by hand: between two thresholds it runs evenly, outside it is clamped, beyond
 * the peak it falls. Empty without thresholds. Source: the evidence catalogue, "Level" and "Upper sense".
 */
export function levelSum(
  value: number,
  unit: string,
  thresholds: readonly number[] | null,
  falling: readonly number[] = [],
): string {
  if (thresholds === null || thresholds.length === 0) return '';
  const scale = { thresholds, falling };
  const place = metricPlace(value, scale);
  const quantity = (threshold: number): string => userFormat.quantity(threshold, unit);
  return place.between === null || place.level === 0
    ? fill(endLabel(place), quantity(value), quantity(endOf(place, scale)))
    : stepSum(value, place, place.between, quantity);
}

function endLabel({ level, isBeyondPeak }: MetricPlace): string {
  if (isBeyondPeak) return LABELS.sumTooMuch;
  return level === 0 ? LABELS.sumLowest : LABELS.sumHighest;
}

function endOf({ level, isBeyondPeak }: MetricPlace, { thresholds, falling }: MetricScale): number {
  return (isBeyondPeak ? falling.at(-1) : level === 0 ? thresholds[0] : thresholds.at(-1)) ?? 0;
}

function stepSum(
  value: number,
  { level, isBeyondPeak }: MetricPlace,
  [from, to]: NonNullable<MetricPlace['between']>,
  quantity: (threshold: number) => string,
): string {
  return fill(
    isBeyondPeak ? LABELS.sumFalling : LABELS.sumBetween,
    quantity(value),
    quantity(from.value),
    String(from.level),
    quantity(to.value),
    String(to.level),
    userFormat.precise(Math.abs(value - from.value)),
    userFormat.precise(Math.abs(to.value - from.value)),
    levelText(level, []),
  );
}
