export { answerOf, entryOf, isComplete, isSame, NO_ENTRY, shownEntries, shownEntry } from './entry';
export { beginSending, change, failSending, finishSending, openDraft, retryDelay, waitingCount } from './queue';
export { saveStateOf } from './saveState';
export type { SaveState } from './saveState';
export type { Draft, Entries, Entry } from './types';
