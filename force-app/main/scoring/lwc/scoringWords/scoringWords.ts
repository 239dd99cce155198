import { type ModelZone, displayGap, displayLevel, isPartlyProven } from 'c/scoring';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** Scores are stored with six decimals, so that a difference of two may miss by as much. */
const STORED_PRECISION = 0.000_002;

/** Which side is higher once both are shown with one decimal. */
export type GapKind = 'claimAbove' | 'proofAbove' | 'agree' | 'notBoth';

export interface GapWords {
  readonly kind: GapKind;
  readonly text: string;
}

/** A level as text: one decimal, never across the lower bound of a zone; a dash where there is none. */
export function levelText(level: number | null, zones: readonly ModelZone[]): string {
  const shown = displayLevel(level, zones);
  return shown === null ? NO_VALUE : userFormat.decimal(shown);
}

/**
 * How much of the evidence a proof rests on: a whole percentage in `template`, and that it is partly proven where that is too little.
 * Null coverage counts as none.
 */
export function coverageText(proven: number | null, coverage: number | null, template = '{0}'): string {
  const text = fill(template, userFormat.share(coverage ?? 0));
  return isPartlyProven({ proven, coverage }) ? fill(LABELS.partlyProven, text) : text;
}

/** The signed gap, claimed minus proven, in words; null means that one side is missing. */
export function gapWords(gap: number | null): GapWords {
  const shown = displayGap(gap);
  if (shown === null) return { kind: 'notBoth', text: LABELS.notBoth };
  if (shown === 0) return { kind: 'agree', text: LABELS.agree };
  const size = userFormat.decimal(Math.abs(shown));
  return shown > 0
    ? { kind: 'claimAbove', text: fill(LABELS.claimAbove, size) }
    : { kind: 'proofAbove', text: fill(LABELS.proofAbove, size) };
}

/**
 * Why the gap shown is not the difference of the two levels shown: the sum before rounding. Empty where the shown figures add up, where
 * a side is missing, and where the gap is taken over fewer dimensions than the levels, which is no matter of rounding.
 */
export function roundingWords(
  { claimed, proven, gap }: { claimed: number | null; proven: number | null; gap: number | null },
  zones: readonly ModelZone[],
): string {
  const [left, right, difference] = [displayLevel(claimed, zones), displayLevel(proven, zones), displayGap(gap)];
  if (left === null || right === null || difference === null) return '';
  if (tenths(left) - tenths(right) === tenths(difference)) return '';
  if (Math.abs((claimed ?? 0) - (proven ?? 0) - (gap ?? 0)) > STORED_PRECISION) return '';
  return fill(LABELS.rounding, ...[claimed ?? 0, proven ?? 0, gap ?? 0].map(userFormat.precise));
}

function tenths(value: number): number {
  return Math.round(value * 10);
}
