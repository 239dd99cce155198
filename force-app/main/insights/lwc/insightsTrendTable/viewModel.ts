import type { ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto, TrendPointDto } from 'c/insightsTrendApi';
import { partText } from 'c/insightsMoneyWords';
import { gapWords, isModelChange, valueOf } from 'c/insightsTrendLines';
import { coverageText, levelText } from 'c/scoringWords';
import { NO_VALUE, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface TableRow {
  readonly key: string;
  readonly day: string;
  readonly cells: readonly { readonly key: string; readonly text: string }[];
  /** Where the day comes from, why it is not rated, and that the model changed. */
  readonly note: string;
}

/** The days of a line, the latest first. */
export function rowsOf({ points, key }: TrendLineDto, zones: readonly ZoneDto[]): readonly TableRow[] {
  return points.map((point, place) => rowOf(point, points[place - 1], key, zones)).reverse();
}

/** The Index has three figures, which stand in a table of their own; here it is the one of the open pipeline, with its whole. */
function moneyText({ moneyAtStake, money, currencyCode }: TrendPointDto): string {
  const open = money.find(({ key }) => key === 'open');
  if (open) return partText(open, currencyCode);
  return moneyAtStake === null ? NO_VALUE : userFormat.money(moneyAtStake, currencyCode);
}

function rowOf(
  point: TrendPointDto,
  before: TrendPointDto | undefined,
  key: string,
  zones: readonly ZoneDto[],
): TableRow {
  const { proven, likeForLike, claimed, level, coverage } = point;
  const gap = gapWords(point, key);
  return {
    key: point.asOf,
    day: userFormat.day(point.asOf),
    cells: [
      { key: 'proven', text: levelText(valueOf('proven', point), zones) },
      { key: 'likeForLike', text: levelText(likeForLike, zones) },
      { key: 'claimed', text: levelText(claimed, zones) },
      { key: 'level', text: levelText(level, zones) },
      { key: 'coverage', text: coverage === null ? NO_VALUE : coverageText(proven, coverage) },
      { key: 'money', text: moneyText(point) },
    ],
    note: [
      ...(point.isBackCast ? [LABELS.backCast] : [LABELS.run]),
      ...(gap === '' ? [] : [gap]),
      ...(isModelChange(point, before) ? [LABELS.model] : []),
    ].join(' · '),
  };
}
