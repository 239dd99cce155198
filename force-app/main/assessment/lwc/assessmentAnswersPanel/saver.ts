import { type SavedAnswerDto, saveAnswer } from 'c/assessmentApi';
import { answerOf, beginSending, type Draft, failSending, finishSending, retryDelay } from 'c/assessmentDraft';
import { debounce } from 'c/sharedDebounce';
import { type Load, settle } from 'c/sharedLoad';

/** Milliseconds without a change after which an answer is sent. */
const PAUSE = 300;

/** What the saver works on: it reads the draft anew each time, as the person goes on answering meanwhile. */
export interface SaverHost {
  readonly respondentId: string;
  readonly isOnline: boolean;
  draft: Draft;
  /** An answer has been stored. */
  stored(question: string): void;
}

/** Sends the answers of a draft one after the other, in the order they were given. */
export interface Saver {
  /** Sends soon, once the person pauses. */
  soon(): void;
  /** Sends what waits. */
  now(): void;
  /** Sends what waits, and tries a failed answer no more. */
  stop(): void;
}

/** A saver for one voice. Failures that can pass are tried again by themselves, later each time. */
export function saverOf(host: SaverHost): Saver {
  let isStopped = false;
  const timer = debounce(send);

  function send(): void {
    timer.cancel();
    if (!host.isOnline || host.draft.sending) return;
    host.draft = beginSending(host.draft);
    const { sending } = host.draft;
    const answer = sending && answerOf(sending.question, sending.entry);
    if (answer) settle(saveAnswer(host.respondentId, answer), (load) => receive(answer.questionKey, load));
  }

  function receive(question: string, load: Load<SavedAnswerDto>): void {
    if (load.state === 'ready') {
      host.draft = finishSending(host.draft, load.value);
      host.stored(question);
    } else if (load.state === 'failed') {
      host.draft = failSending(host.draft, load.error);
    }
    const { trouble, stopped } = host.draft;
    if (stopped || (trouble && isStopped)) return;
    if (trouble) timer.call(retryDelay(host.draft));
    // Somebody who is still typing is left to pause first.
    else if (!timer.isWaiting()) send();
  }

  return {
    soon: () => timer.call(PAUSE),
    now: send,
    stop() {
      isStopped = true;
      send();
    },
  };
}
