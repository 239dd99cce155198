import type { PublicFigureDto } from 'c/appSetupApi';

/** A key that no figure has, for one that the admin adds: `own-1`, `own-2`, … */
export function nextKey(figures: readonly PublicFigureDto[]): string {
  const taken = new Set(figures.map(({ key }) => key));
  let place = 1;
  while (taken.has(`own-${place}`)) place += 1;
  return `own-${place}`;
}
