import type { AnswerDto, SavedAnswerDto } from 'c/assessmentApi';
import type { AppError } from 'c/sharedErrors';
import { entryOf, isComplete, isSame, NO_ENTRY } from './entry';
import type { Draft, Entries, Entry } from './types';

/** Failures after which nothing of this voice can be stored any more. */
const FINAL = new Set(['closed', 'noAccess', 'notFound']);
const FIRST_RETRY = 1000;
const LONGEST_RETRY = 30_000;

/** A draft over what is stored; `kept` are changes that an earlier page of this window could not store. */
export function openDraft(answers: readonly AnswerDto[], savedAt: string | null, kept: Entries): Draft {
  const draft: Draft = {
    stored: Object.fromEntries(answers.map((answer) => [answer.questionKey, entryOf(answer)])),
    changed: {},
    queue: [],
    sending: null,
    refused: {},
    overwritten: {},
    trouble: null,
    failures: 0,
    stopped: null,
    savedAt,
  };
  return Object.entries(kept).reduce((next, [question, entry]) => change(next, question, entry), draft);
}

/** Takes an entry in: it is shown at once and queued once it is complete and differs from what the org holds. */
export function change(draft: Draft, question: string, entry: Entry): Draft {
  const isUnderWay = draft.sending?.question === question;
  const isNew = isUnderWay ? !isSame(draft.sending.entry, entry) : !isSame(draft.stored[question] ?? NO_ENTRY, entry);
  const others = draft.queue.filter((key) => key !== question);
  const place = draft.queue.includes(question) ? draft.queue : [...draft.queue, question];
  return {
    ...draft,
    changed: isNew || isUnderWay ? { ...draft.changed, [question]: entry } : without(draft.changed, question),
    queue: isNew && isComplete(entry) ? place : others,
    refused: without(draft.refused, question),
    overwritten: without(draft.overwritten, question),
  };
}

/** Takes the next answer out of the queue to send it; the same draft when there is none, or one is under way. */
export function beginSending(draft: Draft): Draft {
  const [question, ...queue] = draft.queue;
  const entry = question === undefined ? undefined : draft.changed[question];
  if (draft.stopped || draft.sending || question === undefined || entry === undefined) return draft;
  return { ...draft, queue, sending: { question, entry } };
}

/** The answer under way is stored. What it took the place of is noted when another window had put it there. */
export function finishSending(draft: Draft, { before, savedAt }: Pick<SavedAnswerDto, 'before' | 'savedAt'>): Draft {
  if (!draft.sending) return draft;
  const { question, entry } = draft.sending;
  const found = before ? entryOf(before) : null;
  const known = draft.stored[question] ?? NO_ENTRY;
  const isForeign = found !== null && !isSame(found, known) && !isSame(found, entry);
  const latest = draft.changed[question];
  return {
    ...draft,
    stored: { ...draft.stored, [question]: entry },
    changed: latest && !isSame(latest, entry) ? draft.changed : without(draft.changed, question),
    sending: null,
    overwritten: isForeign ? { ...draft.overwritten, [question]: found } : draft.overwritten,
    trouble: null,
    failures: 0,
    savedAt,
  };
}

/** The answer under way was not stored: it is refused for good, or it waits at the head of the queue. */
export function failSending(draft: Draft, error: AppError): Draft {
  if (!draft.sending) return draft;
  const { question } = draft.sending;
  if (error.code === 'invalid') {
    const isChanged = draft.queue.includes(question);
    const refused = isChanged ? draft.refused : { ...draft.refused, [question]: error };
    return { ...draft, sending: null, refused, trouble: null, failures: 0 };
  }
  const queue = [question, ...draft.queue.filter((key) => key !== question)];
  return error.code !== null && FINAL.has(error.code)
    ? { ...draft, queue, sending: null, stopped: error }
    : { ...draft, queue, sending: null, trouble: error, failures: draft.failures + 1 };
}

/** Complete answers that the org does not hold yet and will be sent. */
export function waitingCount(draft: Draft): number {
  return new Set([...draft.queue, ...(draft.sending ? [draft.sending.question] : [])]).size;
}

/** Milliseconds until the next try: doubled with each failure, up to half a minute. */
export function retryDelay({ failures }: Draft): number {
  return Math.min(FIRST_RETRY * 2 ** Math.max(failures - 1, 0), LONGEST_RETRY);
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
