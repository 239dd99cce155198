import type { Arithmetic, DimensionArithmetic, Explanation, IndexArithmetic, QuestionArithmetic } from 'c/scoring';

/** Any number of a scorecard that unfolds into its arithmetic. */
export type FigureRef =
  | { readonly scope: 'index'; readonly figure: keyof IndexArithmetic }
  | { readonly scope: 'dimension'; readonly key: string; readonly figure: keyof DimensionArithmetic }
  | { readonly scope: 'question'; readonly key: string; readonly figure: keyof QuestionArithmetic };

/** The arithmetic of a number; null where the explanation has none, as for a dimension that the model no longer has. */
export function treeOf(explanation: Explanation, ref: FigureRef): Arithmetic | null {
  if (ref.scope === 'index') return explanation.index[ref.figure];
  if (ref.scope === 'dimension') return explanation.dimensions[ref.key]?.[ref.figure] ?? null;
  return explanation.questions[ref.key]?.[ref.figure] ?? null;
}
