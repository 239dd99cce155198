import type { Day } from './days.ts';
import type { Row, Rows } from './rows.ts';

/** A rate counts from its first day to the day before its end. */
interface DatedRate {
  readonly start: Day;
  readonly end: Day;
  readonly rate: number;
}

/** An amount in the currency of its record. */
export interface Money {
  readonly amount: number | null;
  readonly currency: string | null;
  /** On which day the rate counts, where rates have dates. */
  readonly day: Day | null;
}

/** Exchange into corporate currency: divided by the rate. */
export class Rates {
  private readonly fixed: ReadonlyMap<string, number>;
  private readonly dated: ReadonlyMap<string, readonly DatedRate[]>;
  private readonly isSingle: boolean;

  constructor(rows: Rows) {
    this.isSingle = !rows.has('CurrencyType');
    const pairs = rows
      .of('CurrencyType', ['IsoCode', 'ConversionRate'])
      .map((row) => [row.text('IsoCode') ?? '', row.number('ConversionRate') ?? 0] as const);
    this.fixed = new Map(pairs);
    const dated = rows.of('DatedConversionRate', ['IsoCode', 'StartDate', 'NextStartDate', 'ConversionRate']);
    this.dated = new Map(
      [...Map.groupBy(dated, (row) => row.text('IsoCode') ?? '')].map(([code, own]) => [code, own.map(datedRate)]),
    );
  }

  /** Several currencies, none of which has a rate. */
  get isUnknown(): boolean {
    return !this.isSingle && this.fixed.size === 0;
  }

  /** Null without an amount or a rate. */
  corporate({ amount, currency, day }: Money): number | null {
    if (amount === null || this.isSingle) return amount;
    const rate = this.rateOf(currency ?? '', day);
    return rate === null ? null : amount / rate;
  }

  private rateOf(currency: string, day: Day | null): number | null {
    const dated = this.dated.get(currency)?.find(({ start, end }) => day !== null && day >= start && day < end);
    return dated?.rate ?? (this.fixed.get(currency) || null);
  }
}

function datedRate(row: Row): DatedRate {
  return {
    start: row.day('StartDate') ?? -Infinity,
    end: row.day('NextStartDate') ?? Infinity,
    rate: row.number('ConversionRate') ?? NaN,
  };
}
