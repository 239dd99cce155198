import type { Edit } from './plant.ts';

/** A construct that looks like a fault and that an org accepts. */
export interface Valid {
  /** What it is: `a number of 18 digits`. */
  readonly name: string;
  readonly edits: readonly Edit[];
}
