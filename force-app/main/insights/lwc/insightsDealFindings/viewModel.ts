import { fill, userFormat } from 'c/sharedFormat';
import type { DealCheckDto, DealFindingDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';

export interface DealWords {
  readonly summary: string;
  /** What the deal costs in all; null where no run tells. */
  readonly total: string | null;
  /** What the costs mean and which evidence they rest on; null without costs. */
  readonly help: string | null;
  readonly iconName: string;
  readonly findings: readonly FindingWords[];
  /** Offers the findings that are not shown; null when all are. */
  readonly more: string | null;
  readonly unable: readonly { readonly key: string; readonly text: string }[];
  readonly hasUnable: boolean;
  /** Null for a deal that was not judged. */
  readonly asOf: string | null;
}

export interface FindingWords {
  readonly key: string;
  readonly what: string;
  readonly metric: string;
  readonly remedy: string;
  /** Null where no run tells. */
  readonly cost: string | null;
}

/** As many lines as a seller reads between two calls; the others wait behind a button. */
const FIRST_LINES = 5;
/** The least cost that is shown as a number, in levels of the Index. */
const LEAST = 0.001;

/** The check of a deal in words, with the most costly findings or with all of them. */
export function wordsOf(check: DealCheckDto, isWhole: boolean): DealWords {
  const { asOf, checked, findings, unable, cost, evidenceAsOf } = check;
  const shown = isWhole ? findings : findings.slice(0, FIRST_LINES);
  const left = findings.length - shown.length;
  return {
    summary: summaryOf(findings.length, checked),
    total: cost === null || cost === 0 ? null : fill(LABELS.total, amountOf(cost)),
    help: evidenceAsOf === null ? null : fill(LABELS.costHelp, userFormat.day(evidenceAsOf)),
    iconName: findings.length === 0 ? 'utility:success' : 'utility:warning',
    findings: shown.map(findingOf),
    more: left === 0 ? null : fill(LABELS.more, userFormat.whole(left)),
    unable: unable.map(({ metric, name, reason }) => ({
      key: metric,
      text: fill(LABELS.unableLine, name, reason ?? ''),
    })),
    hasUnable: unable.length > 0,
    asOf: asOf === null ? null : fill(LABELS.asOf, userFormat.day(asOf)),
  };
}

function summaryOf(found: number, checked: number): string {
  if (checked === 0) return LABELS.notCounted;
  const count = userFormat.whole(checked);
  return found === 0 ? fill(LABELS.clean, count) : fill(LABELS.found, userFormat.whole(found), count);
}

function findingOf({ metric, name, question, sentence, remedy, cost }: DealFindingDto): FindingWords {
  return {
    key: metric,
    what: sentence ?? question ?? name,
    metric: fill(LABELS.metric, name),
    remedy: remedy ?? '',
    cost: cost === null ? null : costOf(cost),
  };
}

function costOf(cost: number): string {
  return cost === 0 ? LABELS.costNone : fill(LABELS.cost, amountOf(cost));
}

/** Never a zero: what is too small for three decimals is said to be so. */
function amountOf(cost: number): string {
  return cost < LEAST ? fill(LABELS.costUnder, userFormat.precise(LEAST)) : userFormat.precise(cost);
}
