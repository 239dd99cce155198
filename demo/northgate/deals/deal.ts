import type { Line } from '../lines.ts';
import type { Person } from '../people.ts';
import type { Plan } from './plan.ts';
import type { Change, State } from './states.ts';

/** A deal with all that happened to it. */
export interface Deal extends Plan {
  readonly id: string;
  readonly name: string;
  readonly seller: Person;
  readonly owner: Person;
  readonly lines: readonly Line[];
  readonly changes: readonly Change[];
  readonly states: readonly State[];
}

/** How it stands on the as-of date. */
export function present({ states }: Deal): State {
  const state = states.at(-1);
  if (state === undefined) throw new RangeError('a deal has a state from its creation on');
  return state;
}
