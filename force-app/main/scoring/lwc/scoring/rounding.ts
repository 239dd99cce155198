/**
 * Decimals at which the noise of binary floats (in Apex: of repeated division) is dropped before rounding proper, so that a tie is
 * a tie in both engines.
 */
const NOISE_DECIMALS = 12;
/** Decimals of every comparison with a threshold. Source: docs/scoring.md, rule 7. */
const COMPARED_DECIMALS = 9;
/** Decimals of every stored number. Source: docs/scoring.md, rule 7. */
const STORED_DECIMALS = 6;

/**
 * `value` to nine decimals, ties away from zero (as Apex RoundingMode.HALF_UP): what thresholds are compared with. Exact for
 * magnitudes up to 9,000.
 */
export function nine(value: number): number {
  return nanos(value) / 10 ** COMPARED_DECIMALS;
}

/** `value` to `decimals` (nine at most) by way of the nine, ties away from zero. */
export function roundHalfUp(value: number, decimals: number): number {
  return halfUp(nanos(value) / nanosPerUnit(decimals)) / 10 ** decimals;
}

/** A gap, a spread or a share as it is stored: six decimals. */
export function stored(value: number | null): number | null {
  return value === null ? null : roundHalfUp(value, STORED_DECIMALS);
}

/** A level as it is stored: six decimals, on the same side of every line as the nine. */
export function storedLevel(value: number | null, lines: readonly number[]): number | null {
  return value === null ? null : settle(value, STORED_DECIMALS, lines);
}

/**
 * `value`, 0 or more, to `decimals`, but never across one of `lines`: below a line it stays below, on or above it never falls below.
 * Next to a line the result may therefore differ from plain rounding by one unit of the last decimal.
 */
export function settle(value: number, decimals: number, lines: readonly number[]): number {
  const exact = nanos(value);
  const bounds = lines.map(nanos);
  const above = Math.min(...bounds.filter((line) => line > exact));
  const below = Math.max(...bounds.filter((line) => line <= exact));
  const size = nanosPerUnit(decimals);
  return settledUnits(halfUp(exact / size), Math.ceil(below / size), Math.ceil(above / size) - 1) / 10 ** decimals;
}

function settledUnits(rounded: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, rounded));
}

/** Whole billionths: integers, because a tie such as 1.0000000005 has no exact binary fraction. */
function nanos(value: number): number {
  const noiseFree = halfUp(value * 10 ** NOISE_DECIMALS);
  return halfUp(noiseFree / 10 ** (NOISE_DECIMALS - COMPARED_DECIMALS));
}

function nanosPerUnit(decimals: number): number {
  return 10 ** (COMPARED_DECIMALS - decimals);
}

function halfUp(value: number): number {
  const magnitude = Math.floor(Math.abs(value) + 0.5);
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}
