import type { Entries, Entry } from 'c/assessmentDraft';
import { byDimension, markOf, type Step, tallyOf } from 'c/assessmentSteps';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface ReviewRow {
  readonly key: string;
  readonly title: string;
  readonly answer: string;
  /** Empty without one. */
  readonly note: string;
  /** Whom to ask, in words. */
  readonly ask: string;
  readonly changeLabel: string;
}

export interface ReviewGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly ReviewRow[];
}

export interface Review {
  readonly summary: string;
  /** What is open or not known. */
  readonly unsettled: readonly ReviewRow[];
  readonly hasUnsettled: boolean;
  readonly groups: readonly ReviewGroup[];
}

/** All answers by dimension, and those that somebody else may know. */
export function reviewOf(steps: readonly Step[], entries: Entries): Review {
  const { level, dontKnow, notApplicable, open, total } = tallyOf(steps, entries);
  const row = (step: Step): ReviewRow => rowOf(step, entries[step.question.key]);
  const unsettled = steps
    .filter(({ question }) => ['open', 'dontKnow'].includes(markOf(entries[question.key])))
    .map(row);
  return {
    summary: fill(LABELS.summary, ...[level, total, dontKnow, notApplicable, open].map(String)),
    unsettled,
    hasUnsettled: unsettled.length > 0,
    groups: byDimension(steps).map(([{ key, name }, own]) => ({ key, name, rows: own.map(row) })),
  };
}

function rowOf({ question }: Step, entry: Entry | undefined): ReviewRow {
  const note = entry?.note.trim() ?? '';
  return {
    key: question.key,
    title: question.title,
    answer: answerText(question.rungs, entry),
    note: note === '' ? '' : fill(LABELS.note, note),
    ask: fill(LABELS.ask, question.whoKnows),
    changeLabel: fill(LABELS.changeOf, question.title),
  };
}

function answerText(rungs: readonly string[], entry: Entry | undefined): string {
  const mark = markOf(entry);
  if (mark === 'level') return fill(LABELS.rung, String(entry?.level), rungs[entry?.level ?? 0] ?? '');
  return mark === 'notApplicable' ? fill(LABELS.notApplicable, entry?.reason ?? '') : LABELS[mark];
}
