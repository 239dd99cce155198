import type { Place } from '../rule.ts';

/** Something wrong with a formula, before its place in a file is looked up. */
export interface FormulaProblem {
  /** Name of the rule in `rules.ts`. */
  readonly rule: string;
  /** Offset within the formula. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** A problem at its place, with the rule that it breaks. */
export interface RulePlace extends Place {
  readonly rule: string;
}
