import type { AnswerDto } from 'c/assessmentApi';
import {
  type Draft,
  type Entry,
  answerOf,
  beginSending,
  change,
  failSending,
  finishSending,
  isComplete,
  NO_ENTRY,
  openDraft,
  retryDelay,
  saveStateOf,
  shownEntry,
  waitingCount,
} from 'c/assessmentDraft';

const rung = (level: number, note = ''): Entry => ({ outcome: 'level', level, reason: '', note });
const unreasoned: Entry = { outcome: 'notApplicable', level: null, reason: ' ', note: '' };
const stored = (questionKey: string, level: number): AnswerDto => ({
  questionKey,
  outcome: 'level',
  level,
  reason: null,
  note: null,
});
const saved = (before: AnswerDto | null = null) => ({ before, savedAt: '2026-03-31T14:02:00.000Z' });
const error = (code: string | null) => ({ code, message: 'No.', remedy: null, faults: [] });
const empty = openDraft([], null, {});
const sent = (draft: Draft) => beginSending(draft);

jest.mock('@salesforce/apex/AssessmentController.saveAnswer', () => ({ default: jest.fn() }), { virtual: true });

describe('an entry', () => {
  it.each([
    [NO_ENTRY, false],
    [rung(0), true],
    [{ ...NO_ENTRY, outcome: 'dontKnow' as const }, true],
    [unreasoned, false],
    [{ ...unreasoned, reason: 'We have none.' }, true],
    [{ ...NO_ENTRY, note: 'A note alone' }, false],
  ])('%j can be stored: %s', (entry, expected) => {
    expect(isComplete(entry)).toBe(expected);
    expect(answerOf('q', entry) !== null).toBe(expected);
  });

  it('is sent trimmed, with a reason only where it does not apply', () => {
    expect(answerOf('q', { outcome: 'level', level: 2, reason: 'left over', note: ' wiki ' })).toEqual({
      questionKey: 'q',
      outcome: 'level',
      level: 2,
      reason: null,
      note: 'wiki',
    });
  });
});

describe('a change', () => {
  it('shows at once and waits in the order it was made', () => {
    const draft = change(change(change(empty, 'b', rung(1)), 'a', rung(2)), 'b', rung(3));
    expect(shownEntry(draft, 'b')).toEqual(rung(3));
    expect(draft.queue).toEqual(['b', 'a']);
    expect(waitingCount(draft)).toBe(2);
  });

  it('waits for nothing when it is what the org holds', () => {
    const draft = change(change(openDraft([stored('a', 2)], null, {}), 'a', rung(3)), 'a', rung(2));
    expect(draft.queue).toEqual([]);
    expect(draft.changed).toEqual({});
  });

  it('is kept but not sent while it lacks its reason', () => {
    const draft = change(empty, 'a', unreasoned);
    expect(draft.queue).toEqual([]);
    expect(shownEntry(draft, 'a')).toEqual(unreasoned);
  });

  it('back to the stored answer is still sent while another is under way', () => {
    const open = openDraft([stored('a', 1)], null, {});
    const draft = change(sent(change(open, 'a', rung(2))), 'a', rung(1));
    expect(draft.queue).toEqual(['a']);
    expect(finishSending(draft, saved(stored('a', 1))).queue).toEqual(['a']);
  });

  it('kept from an earlier page is taken up again', () => {
    const draft = openDraft([stored('a', 1)], null, { a: rung(4), b: rung(0) });
    expect(draft.queue).toEqual(['a', 'b']);
  });
});

describe('sending', () => {
  it('takes one answer at a time', () => {
    const draft = sent(change(change(empty, 'a', rung(1)), 'b', rung(2)));
    expect(draft.sending?.question).toBe('a');
    expect(sent(draft)).toBe(draft);
    expect(waitingCount(draft)).toBe(2);
  });

  it('ends with the answer stored and nothing left of the change', () => {
    const draft = finishSending(sent(change(empty, 'a', rung(1))), saved());
    expect(draft).toMatchObject({ stored: { a: rung(1) }, changed: {}, queue: [], sending: null, overwritten: {} });
    expect(saveStateOf(draft, true)).toEqual({ kind: 'saved', at: saved().savedAt });
  });

  it('keeps what was changed meanwhile', () => {
    const draft = finishSending(change(sent(change(empty, 'a', rung(1))), 'a', rung(2)), saved());
    expect(shownEntry(draft, 'a')).toEqual(rung(2));
    expect(draft.queue).toEqual(['a']);
  });

  it.each([
    ['nothing was there', null, false],
    ['it was what this window knew', stored('a', 1), false],
    ['a lost reply had stored the same', stored('a', 3), false],
    ['another window had stored something else', stored('a', 0), true],
  ])('says whether it took the place of another window’s answer: %s', (_case, before, isForeign) => {
    const draft = finishSending(sent(change(openDraft([stored('a', 1)], null, {}), 'a', rung(3))), saved(before));
    expect('a' in draft.overwritten).toBe(isForeign);
    expect(change(draft, 'a', rung(2)).overwritten).toEqual({});
  });

  it.each([null, 'busy', 'unexpected'])('waits at the head of the queue after failure %s', (code) => {
    const failed = failSending(sent(change(change(empty, 'a', rung(1)), 'b', rung(2))), error(code));
    expect(failed).toMatchObject({ queue: ['a', 'b'], sending: null, failures: 1, stopped: null });
    expect(finishSending(sent(failed), saved())).toMatchObject({ trouble: null, failures: 0 });
  });

  it.each(['closed', 'noAccess', 'notFound'])('stops for good after %s, and loses nothing', (code) => {
    const stopped = failSending(sent(change(empty, 'a', rung(1))), error(code));
    expect(stopped.stopped?.code).toBe(code);
    expect(shownEntry(stopped, 'a')).toEqual(rung(1));
    expect(sent(stopped).sending).toBeNull();
  });

  it('leaves a refused answer out and goes on with the next', () => {
    const refused = failSending(sent(change(change(empty, 'a', rung(1)), 'b', rung(2))), error('invalid'));
    expect(refused.refused.a?.message).toBe('No.');
    expect(refused.queue).toEqual(['b']);
    expect(change(refused, 'a', rung(2)).refused).toEqual({});
  });

  it('does nothing when nothing is under way', () => {
    expect(finishSending(empty, saved())).toBe(empty);
    expect(failSending(empty, error(null))).toBe(empty);
  });

  it.each([
    [0, 1000],
    [1, 1000],
    [2, 2000],
    [4, 8000],
    [20, 30_000],
  ])('tries again after %s failures in %s ms', (failures, delay) => {
    expect(retryDelay({ ...empty, failures })).toBe(delay);
  });
});

describe('the state of saving', () => {
  const waiting = change(empty, 'a', rung(1));
  it.each([
    ['nothing done', empty, true, 'none'],
    ['an answer under way', waiting, true, 'saving'],
    ['offline with an answer', waiting, false, 'waiting'],
    ['offline with nothing to send', empty, false, 'none'],
    ['no reply', failSending(sent(waiting), error(null)), true, 'waiting'],
    ['busy', failSending(sent(waiting), error('busy')), true, 'retrying'],
    ['refused', failSending(sent(waiting), error('invalid')), true, 'refused'],
    ['closed', failSending(sent(waiting), error('closed')), false, 'stopped'],
  ])('%s', (_case, draft, isOnline, kind) => expect(saveStateOf(draft, isOnline).kind).toBe(kind));
});
