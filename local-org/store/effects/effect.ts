import type { Change } from '../change.ts';

/** What the platform does by itself when rows of an object are saved. */
export interface Effect {
  /** Lower-case API names. */
  readonly objects: readonly string[];
  /** Completes the row; runs before the checks. */
  readonly before?: (change: Change) => void;
  /** Writes other rows; runs once the row is stored. */
  readonly after?: (change: Change) => void;
}
