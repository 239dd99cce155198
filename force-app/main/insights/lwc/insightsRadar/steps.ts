import type { Point } from './viewModel';

/** Arrow keys: along the line of a series, or to another series on the same axis. */
const STEPS: Readonly<Record<string, { readonly axis: number; readonly series: number }>> = {
  ArrowRight: { axis: 1, series: 0 },
  ArrowLeft: { axis: -1, series: 0 },
  ArrowUp: { axis: 0, series: 1 },
  ArrowDown: { axis: 0, series: -1 },
};

/** The point that an arrow key leads to from `current`; null for other keys and where there is no other point. */
export function nextPoint(points: readonly Point[], current: string, key: string): Point | null {
  const step = STEPS[key];
  if (!step) return null;
  const [series = '', axis = ''] = current.split(':');
  const line = points.filter(({ id }) => (step.axis === 0 ? id.endsWith(`:${axis}`) : id.startsWith(`${series}:`)));
  const place = line.findIndex(({ id }) => id === current);
  const next = line[(place + step.axis + step.series + line.length) % line.length];
  return next && next.id !== current ? next : null;
}
