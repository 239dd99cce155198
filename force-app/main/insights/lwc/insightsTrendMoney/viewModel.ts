import { MONEY_NAMES, partText, shareOf } from 'c/insightsMoneyWords';
import type { TrendPointDto } from 'c/insightsTrendApi';
import { type Spot, brokenLine, dayNumber, linear } from 'c/insightsTrendLines';
import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** The picture in its own units: shares from 0 % at the bottom to 100 % at the top. */
const AREA = { left: 34, right: 352, top: 8, bottom: 56 } as const;

/** One figure over the days of the runs. */
export interface Series {
  readonly key: string;
  readonly name: string;
  /** The last day that is known, in words. */
  readonly latest: string;
  readonly path: string;
  readonly spots: readonly (Spot & { readonly key: string; readonly text: string })[];
  /** Everything in the picture, in words. */
  readonly text: string;
  /** Two days make a line; null in place of a picture of one. */
  readonly isDrawn: boolean;
}

export interface MoneyRow {
  readonly key: string;
  readonly day: string;
  readonly cells: readonly { readonly key: string; readonly text: string }[];
}

/** The lines of the scale. */
export const SCALE = [0, 0.5, 1].map((share) => ({
  key: String(share),
  text: userFormat.share(share),
  y: linear([0, 1], [AREA.bottom, AREA.top])(share),
}));
export { AREA };

/** The figures in their order, each as a share of its own whole; one that no run has told is left out. */
export function seriesOf(points: readonly TrendPointDto[]): readonly Series[] {
  const days = points.filter(({ money }) => money.length > 0).map(({ asOf }) => dayNumber(asOf));
  const x = linear([days[0] ?? 0, days.at(-1) ?? 0], [AREA.left + 8, AREA.right - 8]);
  const y = linear([0, 1], [AREA.bottom, AREA.top]);
  return MONEY_NAMES.flatMap(({ key, name }) => {
    const spots = points.flatMap((point) => {
      const figure = point.money.find((one) => one.key === key);
      const share = figure ? shareOf(figure) : null;
      if (!figure || share === null) return [];
      const text = fill(LABELS.latest, partText(figure, point.currencyCode), userFormat.day(point.asOf));
      return [{ key: point.asOf, x: x(dayNumber(point.asOf)), y: y(share), text }];
    });
    const last = spots.at(-1);
    if (!last) return [];
    const text = fill(LABELS.picture, name, spots.map((spot) => spot.text).join(' · '));
    return [{ key, name, latest: last.text, path: brokenLine(spots), spots, text, isDrawn: spots.length > 1 }];
  });
}

/** The days that a run told of, the latest first, with the three figures of each. */
export function rowsOf(points: readonly TrendPointDto[]): readonly MoneyRow[] {
  return points
    .filter(({ money }) => money.length > 0)
    .map(({ asOf, money, currencyCode }) => ({
      key: asOf,
      day: userFormat.day(asOf),
      cells: MONEY_NAMES.map(({ key }) => {
        const figure = money.find((one) => one.key === key && one.whole > 0);
        return { key, text: figure ? partText(figure, currencyCode) : NO_VALUE };
      }),
    }))
    .reverse();
}
