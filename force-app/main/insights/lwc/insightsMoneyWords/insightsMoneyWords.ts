import type { MoneyDto } from 'c/insightsEvidenceApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** The dimension whose money is won, not open. Source: the evidence catalogue, "Money at stake" of Commercial Governance. */
const WON_MONEY = 'commercial';

/** True where what hangs on a dimension was won, and is not open. */
export function isWonMoney(dimension: string): boolean {
  return dimension === WON_MONEY;
}

/** One figure of money at stake with what it is part of. */
export interface MoneyLine {
  readonly key: string;
  readonly text: string;
}

/** The three figures in their order, each with its sentence and its name. They are of different wholes and never added. */
const FIGURES: readonly { readonly key: string; readonly sentence: string; readonly name: string }[] = [
  { key: 'open', sentence: LABELS.open, name: LABELS.openName },
  { key: 'won', sentence: LABELS.won, name: LABELS.wonName },
  { key: 'renewals', sentence: LABELS.renewals, name: LABELS.renewalsName },
];

/** Keys and names of the figures, in their order. */
export const MONEY_NAMES: readonly { readonly key: string; readonly name: string }[] = FIGURES.map(({ key, name }) => ({
  key,
  name,
}));

/** A sentence for each figure; a part of nothing says nothing and is left out. */
export function moneyLinesOf(money: readonly MoneyDto[], currencyCode: string | null): readonly MoneyLine[] {
  return FIGURES.flatMap(({ key, sentence }) =>
    money
      .filter((figure) => figure.key === key && figure.whole > 0)
      .map((figure) => ({ key, text: fill(sentence, partText(figure, currencyCode)) })),
  );
}

/** The figure beside its whole and as its share, without saying of what. */
export function partText({ atStake, whole }: MoneyDto, currencyCode: string | null): string {
  const [part, all] = [userFormat.money(atStake, currencyCode), userFormat.money(whole, currencyCode)];
  return fill(LABELS.share, part, all, userFormat.share(shareOf({ atStake, whole }) ?? 0));
}

/** 0 to 1; null of nothing. */
export function shareOf({ atStake, whole }: Pick<MoneyDto, 'atStake' | 'whole'>): number | null {
  return whole > 0 ? atStake / whole : null;
}
