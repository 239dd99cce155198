import type { Day } from '../calendar.ts';
import { COMMIT, type Stage } from '../stages.ts';
import type { CloseDate } from './closeDates.ts';
import type { Entry } from './process.ts';
import type { Worth } from './amounts.ts';

/** A deal as it stood from one moment to the next. */
export interface State {
  readonly day: Day;
  readonly stage: Stage;
  readonly amount: number | null;
  readonly close: Day;
  readonly category: string;
}

/** One thing that changed. */
export type Change = { readonly day: Day } & (
  | { readonly stage: Stage }
  | { readonly amount: number | null }
  | { readonly close: Day }
  | { readonly isCommitted: true }
);

/** All changes in order of days; on the same day amount and close date move before the stage. */
export function changesOf(
  worth: readonly Worth[],
  dates: readonly CloseDate[],
  entries: readonly Entry[],
): readonly Change[] {
  return inOrder([...worth, ...dates, ...entries]);
}

/** The changes with one more among them. */
export function withChange(changes: readonly Change[], change: Change): readonly Change[] {
  return inOrder([...changes, change]);
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => a.day - b.day);
}

/**
 * The states that the changes lead through, from the moment on at which stage, amount and close date are all known. Entering a stage
 * takes the stage's own forecast category; closing takes the day it happened on for its close date.
 */
export function statesOf(changes: readonly Change[]): readonly State[] {
  const states: State[] = [];
  let state: Partial<State> = {};
  for (const change of changes) {
    state = applied(state, change);
    if (isWhole(state)) states.push(state);
  }
  return states;
}

function isWhole(state: Partial<State>): state is State {
  return state.stage !== undefined && state.close !== undefined && state.amount !== undefined;
}

function applied(state: Partial<State>, change: Change): Partial<State> {
  if ('isCommitted' in change) return { ...state, day: change.day, category: COMMIT };
  if (!('stage' in change)) return { ...state, ...change };
  const { day, stage } = change;
  return { ...state, day, stage, category: stage.category, ...(stage.isClosed ? { close: day } : {}) };
}

/** How the deal stood at the end of that day; undefined before its creation. */
export function stateOn(states: readonly State[], day: Day): State | undefined {
  return states.findLast((state) => state.day <= day);
}
