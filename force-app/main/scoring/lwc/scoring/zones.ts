import { nine } from './rounding';
import type { ModelZone } from './types';

/** From here on the architecture carries technology; below it, not. Source: docs/scoring.md, rules 8 and 9. */
export const ARCHITECTED_LINE = 2;
/** From here on AI multiplies a working system. Source: docs/scoring.md, rule 8. */
export const REVENUE_MACHINE_LINE = 3;

/** Whether `value` stands on or above `line`, to nine decimals. */
export function reaches(value: number, line: number): boolean {
  return nine(value) >= nine(line);
}

/** Key of the highest zone whose lower bound `level` reaches; null without a level or without zones. */
export function zoneOf(level: number | null, zones: readonly ModelZone[]): string | null {
  if (level === null) return null;
  return zones.filter(({ lowerBound }) => reaches(level, lowerBound)).at(-1)?.key ?? null;
}

/** Every level that changes what a score means: the zones' lower bounds and the two fixed lines. */
export function linesOf(zones: readonly ModelZone[]): readonly number[] {
  return [...zones.map(({ lowerBound }) => lowerBound), ARCHITECTED_LINE, REVENUE_MACHINE_LINE];
}
