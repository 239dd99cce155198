import type { AppError } from 'c/sharedErrors';
import { waitingCount } from './queue';
import type { Draft } from './types';

/** Where saving stands. `count` are the answers that only this window has. */
export type SaveState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting'; readonly count: number }
  | { readonly kind: 'retrying'; readonly count: number; readonly error: AppError }
  | { readonly kind: 'refused' | 'stopped'; readonly error: AppError };

/** The one state that matters most to the person; a failure without a code of the org's own is the network's. */
export function saveStateOf(draft: Draft, isOnline: boolean): SaveState {
  const count = waitingCount(draft);
  const refusal = Object.values(draft.refused)[0];
  if (draft.stopped) return { kind: 'stopped', error: draft.stopped };
  if (refusal) return { kind: 'refused', error: refusal };
  if (count > 0 && (!isOnline || draft.trouble?.code === null)) return { kind: 'waiting', count };
  if (count > 0 && draft.trouble) return { kind: 'retrying', count, error: draft.trouble };
  if (count > 0) return { kind: 'saving' };
  return draft.savedAt === null ? { kind: 'none' } : { kind: 'saved', at: draft.savedAt };
}
