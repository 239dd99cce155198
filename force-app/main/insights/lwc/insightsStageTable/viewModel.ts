import { NO_VALUE, fill, userFormat } from 'c/sharedFormat';
import type { StageDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';

export interface StageTable {
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly deals: string;
    readonly amount: string;
    /** How many of the deals the amount leaves out; empty for none. */
    readonly unpriced: string;
  }[];
  readonly deals: string;
  readonly amount: string;
}

/** Stages with their sums; an amount that is not known stays a dash and leaves the total. */
export function tableOf(stages: readonly StageDto[]): StageTable {
  const amounts = stages.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return {
    rows: stages.map(({ name, deals, priced, amount, currencyCode }) => ({
      key: name,
      name,
      deals: userFormat.whole(deals),
      amount: moneyOf(amount, currencyCode),
      unpriced: priced < deals ? fill(LABELS.unpriced, userFormat.whole(deals - priced)) : '',
    })),
    deals: userFormat.whole(sumOf(stages.map(({ deals }) => deals))),
    amount: moneyOf(amounts.length === 0 ? null : sumOf(amounts), stages[0]?.currencyCode ?? null),
  };
}

function moneyOf(amount: number | null, currencyCode: string | null): string {
  return amount === null ? NO_VALUE : userFormat.money(amount, currencyCode);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
