import type { SaveState } from 'c/assessmentDraft';
import { fill, type Format } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface SaveWords {
  readonly text: string;
  readonly iconName: string;
}

/** An icon of its own shape for each kind. */
const ICONS: Readonly<Record<SaveState['kind'], string>> = {
  none: 'utility:info',
  saving: 'utility:sync',
  saved: 'utility:check',
  waiting: 'utility:offline',
  retrying: 'utility:warning',
  refused: 'utility:warning',
  stopped: 'utility:lock',
};

/** The state of saving in words. */
export function wordsOf(state: SaveState, format: Format): SaveWords {
  return { text: textOf(state, format), iconName: ICONS[state.kind] };
}

function textOf(state: SaveState, format: Format): string {
  if (state.kind === 'saved') return fill(LABELS.saved, format.time(state.at));
  if (state.kind === 'waiting' && state.count === 1) return LABELS.waitingOne;
  if (state.kind === 'waiting') return fill(LABELS.waiting, format.whole(state.count));
  if (state.kind === 'retrying') return fill(LABELS.retrying, state.error.message, format.whole(state.count));
  if (state.kind === 'stopped') return fill(LABELS.stopped, state.error.message);
  if (state.kind !== 'refused') return LABELS[state.kind];
  return fill(LABELS.refused, [state.error.message, ...state.error.faults].join(' '), state.error.remedy ?? '');
}
