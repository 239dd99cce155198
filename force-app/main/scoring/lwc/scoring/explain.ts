import { explainDimension, type DimensionArithmetic } from './explainDimension';
import { explainIndex, type IndexArithmetic } from './explainIndex';
import { explainQuestion, type QuestionArithmetic } from './explainQuestion';
import { workingsOf, type Workings } from './score';
import type { ScoringInput, Technology } from './types';

/** The arithmetic of every number of a result, by key. */
export interface Explanation {
  readonly index: IndexArithmetic;
  readonly dimensions: Readonly<Record<string, DimensionArithmetic>>;
  readonly questions: Readonly<Record<string, QuestionArithmetic>>;
}

/**
 * How each number of `score(input)` comes about, as trees that screens unfold. Source: docs/scoring.md, rule 10. Throws ScoringError when
 * the input cannot be scored.
 */
export function explain(input: ScoringInput): Explanation {
  return explained(workingsOf(input), input.technology);
}

/** The arithmetic of numbers that are worked out already. */
export function explained({ questions, dimensions, index }: Workings, technology: Technology | null): Explanation {
  return {
    index: explainIndex(index, dimensions, technology),
    dimensions: byKey(dimensions, (dimension) => explainDimension(dimension, questions)),
    questions: byKey(questions, explainQuestion),
  };
}

function byKey<T extends { readonly key: string }, R>(
  items: readonly T[],
  describe: (item: T) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(items.map((item) => [item.key, describe(item)]));
}
