import { ScoringError, explainKnown, type Arithmetic, type KnownQuestion, type ScoringInput } from 'c/scoring';
import type { QuestionClaimDto, ResultsDto } from 'c/insightsResultsApi';
import type { DimensionDto } from 'c/insightsScorecardApi';

import { type FigureRef, treeOf } from './figures';

export type { FigureRef } from './figures';

/**
 * How one number of an assessment comes about, from what its viewer may know and the stored claims of the dimensions. Null where
 * there is nothing to unfold: the dimension is no longer in the model, or the input cannot be scored with it.
 */
export function treeFrom(results: ResultsDto, dimensions: readonly DimensionDto[], ref: FigureRef): Arithmetic | null {
  // The one checked boundary: the engine validates the input that Apex sends before it uses it.
  const input = JSON.parse(results.scoringInput) as ScoringInput;
  const known = {
    questions: results.claims.map(knownOf),
    dimensions: Object.fromEntries(dimensions.map(({ key, claimed, spread }) => [key, { claimed, spread }])),
  };
  try {
    return treeOf(explainKnown(input, known), ref);
  } catch (failure) {
    if (failure instanceof ScoringError) return null;
    throw failure;
  }
}

function knownOf({ question, claimed, spread, isAgreed, isWithheld, functions }: QuestionClaimDto): KnownQuestion {
  return {
    key: question,
    claimed,
    spread,
    isAgreed,
    isPrivate: isWithheld,
    voices: functions.map((voice) => ({ function: voice.functionKey, mean: voice.claimed })),
  };
}
