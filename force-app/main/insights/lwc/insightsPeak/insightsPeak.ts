/**
 * True when a value lies beyond the peak, where its level falls again. `falling` holds the thresholds there, from level 4 on; empty
 * where there is never too much. The twin of MetricThresholds.isBeyondPeak.
 */
export function isBeyondPeak(value: number, thresholds: readonly number[], falling: readonly number[]): boolean {
  const [first = 0, last = 0, peak] = [thresholds[0], thresholds.at(-1), falling[0]];
  return peak !== undefined && (value - peak) * Math.sign(last - first) > 0;
}
