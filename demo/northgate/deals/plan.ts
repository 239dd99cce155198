import type { Account } from '../accounts.ts';
import type { Day } from '../calendar.ts';

export type Kind = 'new' | 'expansion' | 'renewal';
export type Outcome = 'won' | 'lost' | 'open';

/** When a deal begins, when it ends and how; an open one would end after the as-of date, or is forgotten and never ends. */
export interface Plan {
  readonly kind: Kind;
  readonly account: Account;
  readonly created: Day;
  readonly end: Day;
  readonly outcome: Outcome;
  /** Nobody works it and nobody closes it: the stale pipeline. */
  readonly isForgotten: boolean;
}
