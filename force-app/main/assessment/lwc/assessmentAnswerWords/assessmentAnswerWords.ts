import type { Entry } from 'c/assessmentDraft';
import { markOf } from 'c/assessmentSteps';
import type { Depth, Technology } from 'c/scoring';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** An answer in a few words: its rung, why there is none, or that it is open. */
export function answerWords(entry: Entry | undefined): string {
  const mark = markOf(entry);
  return mark === 'level' ? fill(LABELS.rung, String(entry?.level)) : LABELS[mark];
}

export function depthWords(depth: Depth): string {
  return LABELS[depth];
}

/** The part of the business that an assessment is about; null is the whole company. */
export function scopeWords(scope: string | null): string {
  return scope ?? LABELS.wholeCompany;
}

/** The level of each technology layer, or that it is not stated. */
export function technologyWords({ crm, ai }: Technology): string {
  return fill(LABELS.technology, ...[crm, ai].map((level) => (level === null ? LABELS.notStated : String(level))));
}
