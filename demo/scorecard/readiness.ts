import type { ReadinessDto } from '../../force-app/main/app/lwc/appSetupApi/types.ts';
import type { LocalOrg } from '../../local-org/org/localOrg.ts';
import { storedMoney, type StoredMoney } from './money.ts';

/** What lacks for many metrics at once, said once. Words of the terminal; Set-up has its own in custom labels. */
const WORDS = {
  fiscalYear:
    'Fiscal year not defined: standard quarters are assumed. An export tells it with Period.csv, or with FiscalYearStartMonth in Organization.csv.',
  history:
    'No history of opportunities: what happened before the day cannot be told. An export has it in OpportunityHistory.csv.',
  stages: 'The open stages have no order. An export has it in OpportunityStage.csv, with SortOrder.',
} as const;

/** What stands beside a scorecard: money at stake, and what the evidence lacks, a line each. */
export interface Surroundings extends StoredMoney {
  readonly missing: readonly string[];
}

/** What stands beside the scorecard of a day. @param asOf `YYYY-MM-DD` */
export function surroundingsOf(org: LocalOrg, userId: string, asOf: string): Surroundings {
  return { ...storedMoney(org, userId), missing: readinessLines(org, userId, asOf) };
}

/** What the evidence of a day rests on and lacks, a line each; empty where nothing is missing. */
function readinessLines(org: LocalOrg, userId: string, asOf: string): readonly string[] {
  const { checks } = org.callFromComponent('SetupController', 'getSetup', {}, userId) as {
    readonly checks: readonly ReadinessDto[];
  };
  const isMissing = (key: string): boolean => checks.some((check) => check.key === key && check.state !== 'ready');
  return [
    ...(isFiscalYearAssumed(org, userId, asOf) ? [WORDS.fiscalYear] : []),
    ...(['history', 'stages'] as const).filter(isMissing).map((key) => WORDS[key]),
    ...checks.filter(({ key, state }) => key === 'dealTypes' && state === 'attention').map(dealTypesLine),
  ];
}

/** On the day itself: Set-up looks at today, which lies beyond the periods of an older export. */
function isFiscalYearAssumed(org: LocalOrg, userId: string, asOf: string): boolean {
  const quarters = org.call('OrgSelector', 'quarters', { asOf }, userId) as readonly { readonly isAssumed: boolean }[];
  return quarters[0]?.isAssumed ?? true;
}

function dealTypesLine({ details: [mapped = '0', all = '0'] }: ReadinessDto): string {
  return `Deal types: ${mapped} of ${all} deals have a type that is mapped; the others leave what tells new business from renewals.`;
}
