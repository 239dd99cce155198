/**
 * The values that stand for the levels 0 to 4 of a metric; descending ones mean that lower is better. Source: the evidence catalogue,
 * "Level" and "Upper sense".
 */
export interface MetricScale {
  readonly thresholds: readonly number[];
  /** Of the levels 4, 3, 2 and 1 beyond the peak, in the same direction; empty where there is never too much. */
  readonly falling: readonly number[];
}

/** Where a value lies between two values of its scale, or at the end of the scale. */
export interface MetricPlace {
  readonly level: number;
  readonly isBeyondPeak: boolean;
  /** The neighbours with their levels, the one passed first; null where the value lies outside the scale. */
  readonly between: readonly [Neighbor, Neighbor] | null;
}

export interface Neighbor {
  readonly value: number;
  readonly level: number;
}

/**
 * The level 0 to 4 of an unrounded value: even between two thresholds, clamped outside; beyond the peak it falls, to 1 at the least.
 * The twin of MetricThresholds in Apex.
 */
export function metricPlace(value: number, scale: MetricScale): MetricPlace {
  const isFalling = isBeyondPeak(value, scale);
  const steps = isFalling ? fallingSteps(scale) : scale.thresholds.map((at, level) => ({ value: at, level }));
  const rise = riseOf(scale);
  const next = steps.findIndex((step) => (step.value - value) * rise > 0);
  const [from, to] = [steps[next - 1], steps[next]];
  if (from !== undefined && to !== undefined)
    return { level: levelBetween(value, from, to), isBeyondPeak: isFalling, between: [from, to] };
  return { level: (next < 0 ? steps.at(-1) : steps[0])?.level ?? 0, isBeyondPeak: isFalling, between: null };
}

/** True where the value lies so far in the better direction that its level falls again. */
export function isBeyondPeak(value: number, scale: MetricScale): boolean {
  const peak = scale.falling[0];
  return peak !== undefined && (value - peak) * riseOf(scale) > 0;
}

function fallingSteps({ falling }: MetricScale): readonly Neighbor[] {
  return falling.map((at, place) => ({ value: at, level: falling.length - place }));
}

/** 1 where higher is better, −1 where lower is. */
function riseOf({ thresholds }: MetricScale): number {
  return Math.sign((thresholds.at(-1) ?? 0) - (thresholds[0] ?? 0));
}

function levelBetween(value: number, from: Neighbor, to: Neighbor): number {
  return from.level + ((to.level - from.level) * (value - from.value)) / (to.value - from.value);
}
