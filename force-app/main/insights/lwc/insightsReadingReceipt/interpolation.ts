import { levelText } from 'c/scoringWords';
import { isBeyondPeak } from 'c/insightsPeak';
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
  const [first, last] = [thresholds?.[0], thresholds?.at(-1)];
  if (!thresholds || first === undefined || last === undefined) return '';
  const rise = Math.sign(last - first);
  const quantity = (threshold: number): string => userFormat.quantity(threshold, unit);
  if (isBeyondPeak(value, thresholds, falling)) return fallingSum(value, quantity, falling, rise);
  if ((value - first) * rise <= 0) return fill(LABELS.sumLowest, quantity(value), quantity(first));
  if ((last - value) * rise <= 0) return fill(LABELS.sumHighest, quantity(value), quantity(last));
  const upper = thresholds.findIndex((threshold) => (threshold - value) * rise > 0);
  const [from, to] = [thresholds[upper - 1] ?? first, thresholds[upper] ?? last];
  const [done, step] = [Math.abs(value - from), Math.abs(to - from)];
  return fill(
    LABELS.sumBetween,
    quantity(value),
    quantity(from),
    String(upper - 1),
    quantity(to),
    String(upper),
    userFormat.precise(done),
    userFormat.precise(step),
    levelText(upper - 1 + done / step, []),
  );
}

function fallingSum(
  value: number,
  quantity: (threshold: number) => string,
  falling: readonly number[],
  rise: number,
): string {
  const end = falling.at(-1) ?? value;
  const further = falling.findIndex((threshold) => (threshold - value) * rise > 0);
  if (further < 0) return fill(LABELS.sumTooMuch, quantity(value), quantity(end));
  const [from, to] = [falling[further - 1] ?? end, falling[further] ?? end];
  const [done, step] = [Math.abs(value - from), Math.abs(to - from)];
  const level = falling.length + 1 - further;
  return fill(
    LABELS.sumFalling,
    quantity(value),
    quantity(from),
    String(level),
    quantity(to),
    String(level - 1),
    userFormat.precise(done),
    userFormat.precise(step),
    levelText(level - done / step, []),
  );
}
