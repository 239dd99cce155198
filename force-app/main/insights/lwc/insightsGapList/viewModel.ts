import type { DimensionDto } from 'c/insightsScorecardApi';

/** From the widest claim above proof to the widest proof above claim; then those with one side, then the unrated. */
export function byGap(dimensions: readonly DimensionDto[]): readonly DimensionDto[] {
  return [...dimensions].sort(
    (a, b) => placeOf(a) - placeOf(b) || (b.gap ?? 0) - (a.gap ?? 0) || a.sortOrder - b.sortOrder,
  );
}

function placeOf({ gap, isRated }: DimensionDto): number {
  if (gap !== null) return 0;
  return isRated ? 1 : 2;
}
