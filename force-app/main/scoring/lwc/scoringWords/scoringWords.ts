import { type ModelZone, displayGap, displayLevel } from 'c/scoring';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

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
