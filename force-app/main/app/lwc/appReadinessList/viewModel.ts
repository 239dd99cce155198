import type { ReadinessDto, ReadinessState } from 'c/appSetupApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface ReadinessRow {
  readonly key: string;
  readonly name: string;
  readonly state: string;
  readonly iconName: string;
  readonly variant: string;
  readonly text: string;
  /** Empty where nothing is to be done. */
  readonly remedy: string;
}

type Words = { readonly [Part in 'name' | 'ready' | 'attention' | 'remedy']: string };

const STATES: Readonly<Record<ReadinessState, { word: string; iconName: string; variant: string }>> = {
  ready: { word: LABELS.ready, iconName: 'utility:success', variant: 'success' },
  attention: { word: LABELS.attention, iconName: 'utility:warning', variant: 'warning' },
  blocked: { word: LABELS.blocked, iconName: 'utility:error', variant: 'error' },
  notUsed: { word: LABELS.notUsed, iconName: 'utility:dash', variant: '' },
};
/** What there is instead of the usual words, by check and first detail. */
const SPECIAL: Readonly<Record<string, { readonly text: string; readonly remedy: string }>> = {
  'lastRun None': { text: LABELS.lastRunNone, remedy: LABELS.lastRunNoneRemedy },
  'age ': { text: LABELS.ageNone, remedy: LABELS.ageRemedy },
  'schedule Left': { text: LABELS.scheduleLeft, remedy: LABELS.scheduleLeftRemedy },
  'schedule Lost': { text: LABELS.scheduleLost, remedy: LABELS.scheduleLostRemedy },
};

/** A check in words. One that the words do not know goes by its key. */
export function rowOf(check: ReadinessDto): ReadinessRow {
  const { word, iconName, variant } = STATES[check.state];
  const words = wordsOf(check.key);
  return { key: check.key, name: words.name, state: word, iconName, variant, ...said(check, words) };
}

/** `{0} of {1} are ready`, what is not used counted as ready. */
export function summaryOf(checks: readonly ReadinessDto[]): string {
  const good = checks.filter(({ state }) => state === 'ready' || state === 'notUsed');
  return fill(LABELS.summary, userFormat.whole(good.length), userFormat.whole(checks.length));
}

/** What must be mended first, then what to look at; the rest in its order. */
export function inOrder(checks: readonly ReadinessDto[]): readonly ReadinessDto[] {
  const order: readonly ReadinessState[] = ['blocked', 'attention', 'ready', 'notUsed'];
  return [...checks].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function said({ key, state, details }: ReadinessDto, words: Words): { readonly text: string; readonly remedy: string } {
  if (state === 'notUsed') return { text: LABELS.notUsedText, remedy: '' };
  const special = SPECIAL[`${key} ${details[0] ?? ''}`];
  if (state !== 'ready' && special) return { ...special, text: fill(special.text, ...details) };
  const shown = details.map(shownOf);
  const values = key === 'dealTypes' ? shown : [shown.join(', ')];
  return state === 'ready'
    ? { text: fill(words.ready, ...values), remedy: '' }
    : { text: fill(words.attention, ...values), remedy: words.remedy };
}

/** A number as the user writes numbers; names as they are. */
function shownOf(detail: string): string {
  return /^\d+$/.test(detail) ? userFormat.whole(Number(detail)) : detail;
}

function wordsOf(key: string): Words {
  const labels: Readonly<Record<string, string>> = LABELS;
  return {
    name: labels[`${key}Name`] ?? key,
    ready: labels[`${key}Ready`] ?? '',
    attention: labels[`${key}Attention`] ?? '',
    remedy: labels[`${key}Remedy`] ?? '',
  };
}
