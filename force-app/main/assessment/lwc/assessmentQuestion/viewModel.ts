import { answerWords } from 'c/assessmentAnswerWords';
import { type Entry, isComplete, isSame } from 'c/assessmentDraft';
import type { AppError } from 'c/sharedErrors';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** The entry after a rung was chosen; reason and note stay for another change of mind. */
export function withLevel(entry: Entry, level: number): Entry {
  return { ...entry, outcome: 'level', level };
}

/** The entry after one of the answers without a rung was chosen. */
export function withOutcome(entry: Entry, outcome: 'dontKnow' | 'notApplicable'): Entry {
  return { ...entry, outcome, level: null };
}

/** Whether the answer waits for its reason. */
export function lacksReason(entry: Entry): boolean {
  return entry.outcome === 'notApplicable' && !isComplete(entry);
}

/** What became of another window's answer, in a line; empty when there was none or the two agree. */
export function overwrittenLine(found: Entry | null, kept: Entry): string {
  if (found === null || isSame(found, kept)) return '';
  const [theirs, ours] = [answerWords(found), answerWords(kept)];
  return theirs === ours ? LABELS.overwrittenText : fill(LABELS.overwritten, theirs, ours);
}

/** Why the org refused the answer and what to do, in a line; empty when it did not. */
export function refusedLine(error: AppError | null): string {
  return error === null ? '' : fill(LABELS.refused, [error.message, ...error.faults].join(' '), error.remedy ?? '');
}
