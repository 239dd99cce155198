import type { EvidencePageDto, MoneyDto } from '../../force-app/main/insights/lwc/insightsEvidenceApi/types.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';

/** What each figure is a part of. Words of the terminal; the screens have theirs in custom labels. */
const WORDS: Readonly<Record<string, string>> = {
  open: 'open, on deals with a warning',
  won: 'won in the year, on deals that pull a metric down',
  renewals: 'won 9 to 15 months ago, on accounts without a later deal',
};
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** The money at stake of one run. */
export interface StoredMoney {
  /** ISO code of the currency that all amounts are in; null where nothing names it. */
  readonly currency: string | null;
  /** Open, won, renewals; empty where the run did not tell. */
  readonly money: readonly MoneyDto[];
}

/** The three figures of money at stake of the latest run, as the evidence page reads them. */
export function storedMoney(org: LocalOrg, userId: string): StoredMoney {
  const page = org.callFromComponent('EvidencePageController', 'getEvidence', {}, userId) as EvidencePageDto;
  return { currency: page.run?.currencyCode ?? null, money: page.money };
}

/** A line for each figure that is part of something, under a title that names the currency; none where there is none. */
export function moneyLines({ currency, money }: StoredMoney): readonly string[] {
  const told = money.filter(({ whole }) => whole > 0);
  if (told.length === 0) return [];
  const unit = currency === null ? '' : ` ${currency}`;
  return [
    `Money at stake, ${currency === null ? 'in a currency that nothing names' : `in ${currency}`}; figures of different wholes, never added:`,
    ...told.map(
      ({ key, atStake, whole }) =>
        `  ${WHOLE.format(atStake)} of ${WHOLE.format(whole)}${unit} (${share(atStake, whole)}) ${WORDS[key] ?? key}`,
    ),
  ];
}

function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)} %`;
}
