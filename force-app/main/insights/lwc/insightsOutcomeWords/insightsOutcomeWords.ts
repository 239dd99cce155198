import type { ReadingOutcome } from 'c/scoring';
import { LABELS } from './labels';

/** What became of a metric, as a word with its icon. */
export const OUTCOME_WORDS: Readonly<Record<ReadingOutcome, { readonly word: string; readonly iconName: string }>> = {
  measured: { word: LABELS.measured, iconName: 'utility:success' },
  tooFew: { word: LABELS.tooFew, iconName: 'utility:filterList' },
  unable: { word: LABELS.unable, iconName: 'utility:lock' },
  notApplicable: { word: LABELS.notApplicable, iconName: 'utility:dash' },
  error: { word: LABELS.error, iconName: 'utility:error' },
};
