/** The value in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Whole numbers in a line. */
export function figures(values: readonly number[]): string {
  return values.map((value) => value.toFixed(0)).join(', ');
}
