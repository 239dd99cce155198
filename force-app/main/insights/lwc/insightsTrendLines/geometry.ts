/** A place in a picture's own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** From the values `domain` to the places `range`, evenly; a domain of one value stands at the end of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const [from, to] = domain;
  const [start, end] = range;
  return (value) => (to === from ? end : tidy(start + ((value - from) / (to - from)) * (end - start)));
}

/** Lines from spot to spot, as the data of an SVG path; a missing spot breaks the line, and one alone draws nothing. */
export function brokenLine(spots: readonly (Spot | null)[]): string {
  return spots
    .map((spot, place) => {
      if (spot === null) return '';
      const before = spots[place - 1] ?? null;
      const after = spots[place + 1] ?? null;
      if (before === null) return after === null ? '' : `M ${spot.x} ${spot.y}`;
      return `L ${spot.x} ${spot.y}`;
    })
    .filter(Boolean)
    .join(' ');
}

/** Days since 1970 of a day given as `YYYY-MM-DD`. */
export function dayNumber(isoDay: string): number {
  return Date.parse(`${isoDay.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}

/** Hundredths are finer than a pixel; the sum keeps a zero from showing as minus zero. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
