import type { EvidencePageDto, MoneyDto } from '../../force-app/main/insights/lwc/insightsEvidenceApi/types.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';

/** What each figure is a part of. Words of the terminal; the screens have theirs in custom labels. */
const WORDS: Readonly<Record<string, string>> = {
  open: 'open, on deals with a warning',
  won: 'won in the year, on deals that pull a metric down',
  renewals: 'won 9 to 15 months ago, on accounts without a later deal',
};
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** The three figures of money at stake of the latest run, as the evidence page reads them; empty where the run did not tell. */
export function storedMoney(org: LocalOrg, userId: string): readonly MoneyDto[] {
  const page = org.callFromComponent('EvidencePageController', 'getEvidence', {}, userId) as EvidencePageDto;
  return page.money;
}

/** A line for each figure that is part of something, under a title; none where there is none. */
export function moneyLines(money: readonly MoneyDto[]): readonly string[] {
  const told = money.filter(({ whole }) => whole > 0);
  if (told.length === 0) return [];
  return [
    'Money at stake, in corporate currency; figures of different wholes, never added:',
    ...told.map(
      ({ key, atStake, whole }) => `  ${WHOLE.format(atStake)} of ${WHOLE.format(whole)} ${WORDS[key] ?? key}`,
    ),
  ];
}
