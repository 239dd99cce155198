import { roundHalfUp, settle } from './rounding';
import type { ModelZone } from './types';
import { linesOf } from './zones';

/** Decimals of every score on a screen. Source: docs/scoring.md, rule 7. */
const SHOWN_DECIMALS = 1;

/** A level as it is shown: one decimal, never across a zone line (1.96 shows as 1.9). Null stays null. */
export function displayLevel(value: number | null, zones: readonly ModelZone[]): number | null {
  return value === null ? null : settle(value, SHOWN_DECIMALS, linesOf(zones));
}

/** A gap or spread as it is shown: one decimal, ties away from zero. Null stays null. */
export function displayGap(value: number | null): number | null {
  return value === null ? null : roundHalfUp(value, SHOWN_DECIMALS);
}
