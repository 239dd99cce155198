/** Centre and outer radius in the picture's own units (360 by 300), with room for the names around. */
const CENTRE = { x: 180, y: 150 } as const;
const RADIUS = 105;
const TOP_LEVEL = 4;
/** From the outermost ring to the names. */
const LABEL_GAP = 14;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where `level` (0 to 4) stands on the axis at `place` of `count`; the first axis points up, the others follow clockwise. */
export function spotOf(place: number, count: number, level: number): Spot {
  return at(place, count, (RADIUS * Math.min(Math.max(level, 0), TOP_LEVEL)) / TOP_LEVEL);
}

/** Where the name of an axis stands, and which of its ends is nearest to the picture. */
export function labelSpot(place: number, count: number): Spot & { readonly anchor: 'start' | 'middle' | 'end' } {
  const spot = at(place, count, RADIUS + LABEL_GAP);
  const side = Math.round(spot.x - CENTRE.x);
  return { ...spot, y: spot.y + 4, anchor: side === 0 ? 'middle' : side > 0 ? 'start' : 'end' };
}

/** Lines from spot to spot and back to the first; a missing spot breaks the line. */
export function outline(spots: readonly (Spot | null)[]): string {
  if (spots.every((spot) => spot !== null)) return `${line(spots)} Z`;
  return [...spots, spots[0] ?? null]
    .map((spot, index, all) => {
      const from = all[index - 1] ?? null;
      return spot && from ? line([from, spot]) : '';
    })
    .filter(Boolean)
    .join(' ');
}

function line(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ');
}

function at(place: number, count: number, distance: number): Spot {
  const angle = (2 * Math.PI * place) / count - Math.PI / 2;
  return { x: tidy(CENTRE.x + distance * Math.cos(angle)), y: tidy(CENTRE.y + distance * Math.sin(angle)) };
}

/** Hundredths are finer than a pixel; the sum keeps a zero from showing as minus zero. */
function tidy(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
