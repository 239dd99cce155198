import type { Outcome } from 'c/assessmentApi';
import type { AppError } from 'c/sharedErrors';

/** An answer while it is given. */
export interface Entry {
  /** Null while nothing is chosen. */
  readonly outcome: Outcome | null;
  /** Null unless the outcome is a level. */
  readonly level: number | null;
  readonly reason: string;
  readonly note: string;
}

/** By question key. */
export type Entries = Readonly<Record<string, Entry>>;

/** The answers of one voice on their way to the org. */
export interface Draft {
  /** What the org is known to hold. */
  readonly stored: Entries;
  /** What was changed here and is not stored. */
  readonly changed: Entries;
  /** Questions to send, the first to change first. */
  readonly queue: readonly string[];
  readonly sending: { readonly question: string; readonly entry: Entry } | null;
  /** Answers that the org refused, and why. */
  readonly refused: Readonly<Record<string, AppError>>;
  /** What another window had stored when an answer of this one took its place. */
  readonly overwritten: Entries;
  /** Why sending failed the last time, though trying again can help. */
  readonly trouble: AppError | null;
  /** Failures in a row. */
  readonly failures: number;
  /** Why nothing can be stored any more. */
  readonly stopped: AppError | null;
  /** Moment of the last save, ISO 8601. */
  readonly savedAt: string | null;
}
