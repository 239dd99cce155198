import type { AnswerDto } from 'c/assessmentApi';
import type { Draft, Entry } from './types';

/** The entry of a question that nobody has touched. */
export const NO_ENTRY: Entry = { outcome: null, level: null, reason: '', note: '' };

/** A stored answer as an entry. */
export function entryOf({ outcome, level, reason, note }: AnswerDto): Entry {
  return { outcome, level, reason: reason ?? '', note: note ?? '' };
}

/** What is sent for an entry that is complete; null for one that is not. */
export function answerOf(questionKey: string, entry: Entry): AnswerDto | null {
  const { outcome, level } = entry;
  if (outcome === null || !isComplete(entry)) return null;
  const reason = outcome === 'notApplicable' ? entry.reason.trim() : '';
  return { questionKey, outcome, level, reason: reason || null, note: entry.note.trim() || null };
}

/** Whether the entry can be stored: something is chosen, and not applicable has its reason. */
export function isComplete({ outcome, reason }: Entry): boolean {
  return outcome !== null && (outcome !== 'notApplicable' || reason.trim() !== '');
}

/** Whether the org would hold the same for both. */
export function isSame(one: Entry, other: Entry): boolean {
  const [a, b] = [answerOf('', one), answerOf('', other)];
  if (a === null || b === null)
    return one.outcome === other.outcome && one.reason === other.reason && one.note === other.note;
  return a.outcome === b.outcome && a.level === b.level && a.reason === b.reason && a.note === b.note;
}

/** What the person sees for a question: the latest change, else what is stored, else nothing chosen. */
export function shownEntry(draft: Draft, question: string): Entry {
  return draft.changed[question] ?? draft.stored[question] ?? NO_ENTRY;
}

/** The same for every question that has an entry. */
export function shownEntries(draft: Draft): Readonly<Record<string, Entry>> {
  return { ...draft.stored, ...draft.changed };
}
