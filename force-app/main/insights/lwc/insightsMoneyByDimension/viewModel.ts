import type { EvidenceDimensionDto, EvidenceMetricDto, EvidencePageDto } from 'c/insightsEvidenceApi';
import { isWonMoney } from 'c/insightsMoneyWords';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface MoneyRow {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** The metric on whose findings the most money hangs, by its weight; empty where none carries an amount. */
  readonly top: string;
}

/** The dimensions on which money hangs, the largest amount first. */
export function rowsOf({ dimensions, metrics, run }: EvidencePageDto): readonly MoneyRow[] {
  const currencyCode = run?.currencyCode ?? null;
  return dimensions
    .filter(({ moneyAtStake }) => amountOf(moneyAtStake) > 0)
    .sort((one, other) => amountOf(other.moneyAtStake) - amountOf(one.moneyAtStake))
    .map((dimension) => rowOf(dimension, metrics, currencyCode));
}

function rowOf(
  { key, name, moneyAtStake }: EvidenceDimensionDto,
  metrics: readonly EvidenceMetricDto[],
  currencyCode: string | null,
): MoneyRow {
  const money = (amount: number): string => userFormat.money(amount, currencyCode);
  const [top] = metrics
    .filter(({ reading, findingAmount }) => reading.dimension === key && amountOf(findingAmount) > 0)
    .sort((one, other) => weighed(other) - weighed(one));
  return {
    key,
    name,
    amount: fill(isWonMoney(key) ? LABELS.won : LABELS.open, money(amountOf(moneyAtStake))),
    top: top
      ? fill(LABELS.top, top.reading.name, userFormat.whole(top.findingCount ?? 0), money(amountOf(top.findingAmount)))
      : '',
  };
}

function weighed({ reading, findingAmount }: EvidenceMetricDto): number {
  return amountOf(findingAmount) * reading.weight;
}

function amountOf(amount: number | null): number {
  return amount ?? 0;
}
