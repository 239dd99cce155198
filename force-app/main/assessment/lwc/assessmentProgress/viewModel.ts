import { answerWords } from 'c/assessmentAnswerWords';
import type { Entries, Entry } from 'c/assessmentDraft';
import { byDimension, markOf, type Step, tallyOf } from 'c/assessmentSteps';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** A question to jump to. */
export interface ProgressStep {
  readonly key: string;
  /** The chosen rung, `?` for don't know, `–` for not applicable, `·` while open. */
  readonly mark: string;
  readonly label: string;
  /** `step` for the question on screen, as ARIA wants it. */
  readonly current: string | null;
  readonly className: string;
}

export interface ProgressRow {
  readonly key: string;
  readonly name: string;
  readonly count: string;
  readonly steps: readonly ProgressStep[];
}

const MARKS = { dontKnow: '?', notApplicable: '–', open: '·' } as const;

/** The questions of each dimension and how far they are answered. */
export function rowsOf(steps: readonly Step[], entries: Entries, current: string | null): readonly ProgressRow[] {
  return byDimension(steps).map(([dimension, own]) => {
    const { open, total } = tallyOf(own, entries);
    return {
      key: dimension.key,
      name: dimension.name,
      count: fill(LABELS.count, String(total - open), String(total)),
      steps: own.map((step) => stepOf(step, entries[step.question.key], current)),
    };
  });
}

function stepOf({ question, number }: Step, entry: Entry | undefined, current: string | null): ProgressStep {
  const mark = markOf(entry);
  const isCurrent = question.key === current;
  return {
    key: question.key,
    mark: mark === 'level' ? String(entry?.level) : MARKS[mark],
    label: fill(LABELS.step, String(number), question.title, answerWords(entry)),
    current: isCurrent ? 'step' : null,
    className: ['step', ...(mark === 'open' ? [] : ['step_done']), ...(isCurrent ? ['step_current'] : [])].join(' '),
  };
}
