import type { ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto, TrendPointDto } from 'c/insightsTrendApi';
import { isPartlyProven } from 'c/scoring';
import { moneyLinesOf } from 'c/insightsMoneyWords';
import { coverageText, levelText } from 'c/scoringWords';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';
import { comparable, isModelChange, valueOf } from './points';

/** Key of the line that tells of all dimensions together. */
export const INDEX = 'index';
const SMALLEST_SHOWN = 0.05;

/** Name of the line; the Index has none of its own. */
export function nameOf({ key, name }: TrendLineDto): string {
  return key === INDEX ? LABELS.index : (name ?? key);
}

/** What moved since the first day that can be compared, in words. */
export function changeWords(line: TrendLineDto): string {
  const pair = comparable(line);
  if (pair === null) return line.points.length === 0 ? LABELS.noDays : LABELS.notComparable;
  const [first, last] = pair;
  const change = (last.likeForLike ?? 0) - (first.likeForLike ?? 0);
  const since = userFormat.day(first.asOf);
  if (Math.abs(change) < SMALLEST_SHOWN) return fill(LABELS.same, since);
  return fill(change > 0 ? LABELS.up : LABELS.down, userFormat.decimal(Math.abs(change)), since);
}

/** Why a day has no proof; empty where it has. */
export function gapWords({ proven, coverage }: TrendPointDto, key: string): string {
  if (proven !== null) return '';
  return key === INDEX ? LABELS.noIndex : fill(LABELS.notRated, userFormat.share(coverage ?? 0));
}

/** The three figures of the whole where a run told them; else the amount that hangs on the dimension. */
function moneyWords({ moneyAtStake, money, currencyCode }: TrendPointDto): readonly string[] {
  if (money.length > 0) return moneyLinesOf(money, currencyCode).map(({ text }) => text);
  return moneyAtStake === null ? [] : [fill(LABELS.money, userFormat.money(moneyAtStake, currencyCode))];
}

/** Everything that is known of a day. */
export function dayWords(
  point: TrendPointDto,
  before: TrendPointDto | undefined,
  key: string,
  zones: readonly ZoneDto[],
): string {
  const level = (template: string, value: number | null): string[] => {
    return value === null ? [] : [fill(template, levelText(value, zones))];
  };
  const gap = gapWords(point, key);
  const parts = [
    ...level(LABELS.proven, valueOf('proven', point)),
    ...level(LABELS.likeForLike, point.likeForLike),
    ...level(LABELS.claimed, point.claimed),
    ...level(LABELS.level, point.level),
    ...(gap === '' ? [] : [gap]),
    ...(isPartlyProven(point) ? [coverageText(point.proven, point.coverage, LABELS.coverage)] : []),
    ...moneyWords(point),
    ...(isModelChange(point, before) ? [LABELS.modelChanged] : []),
  ];
  const day = fill(point.isBackCast ? LABELS.dayBackCast : LABELS.dayRun, userFormat.day(point.asOf));
  return `${day}: ${parts.join(' · ')}`;
}
