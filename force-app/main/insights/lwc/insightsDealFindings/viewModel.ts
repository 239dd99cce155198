import { fill, userFormat } from 'c/sharedFormat';
import type { DealCheckDto, DealFindingDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';

export interface DealWords {
  readonly summary: string;
  readonly iconName: string;
  readonly findings: readonly {
    readonly key: string;
    readonly what: string;
    readonly metric: string;
    readonly remedy: string;
  }[];
  readonly unable: readonly { readonly key: string; readonly text: string }[];
  readonly hasUnable: boolean;
  readonly asOf: string;
}

/** What is the matter with this one deal, and what mends it, by metric. A metric without words here speaks its own. */
const WORDS: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'win-rate': { what: LABELS.lost, remedy: LABELS.lostRemedy },
  firmographics: { what: LABELS.firmographics, remedy: LABELS.firmographicsRemedy },
  'source-known': { what: LABELS.source, remedy: LABELS.sourceRemedy },
  'past-due-open': { what: LABELS.pastDue, remedy: LABELS.pastDueRemedy },
  'amount-set': { what: LABELS.amount, remedy: LABELS.amountRemedy },
  'quarter-end-load': { what: LABELS.quarterEnd, remedy: LABELS.quarterEndRemedy },
  'activity-logged': { what: LABELS.activity, remedy: LABELS.activityRemedy },
};

/** The check of a deal in words. */
export function wordsOf({ asOf, checked, findings, unable }: DealCheckDto): DealWords {
  return {
    summary: summaryOf(findings.length, checked),
    iconName: findings.length === 0 ? 'utility:success' : 'utility:warning',
    findings: findings.map(findingOf),
    unable: unable.map(({ metric, name, reason }) => ({
      key: metric,
      text: fill(LABELS.unableLine, name, reason ?? ''),
    })),
    hasUnable: unable.length > 0,
    asOf: fill(LABELS.asOf, userFormat.day(asOf)),
  };
}

function summaryOf(found: number, checked: number): string {
  if (checked === 0) return LABELS.notCounted;
  const count = userFormat.whole(checked);
  return found === 0 ? fill(LABELS.clean, count) : fill(LABELS.found, userFormat.whole(found), count);
}

function findingOf({ metric, name, question, remedy }: DealFindingDto): DealWords['findings'][number] {
  const words = WORDS[metric];
  return {
    key: metric,
    what: words?.what ?? question ?? name,
    metric: fill(LABELS.metric, name),
    remedy: words?.remedy ?? remedy ?? '',
  };
}
