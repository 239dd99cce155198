import { dimensionClaim } from './dimensions';
import { questionClaims } from './questionClaims';
import { storedLevel } from './rounding';
import type { Answers, Depth, ScoringModel } from './types';
import { linesOf } from './zones';

/** One respondent's view of a dimension while answering. */
export interface LiveClaim {
  /** Null until half of the applicable questions, by weight, have a level. */
  readonly claimed: number | null;
  /** Share 0–1 of the applicable weight that has a level; null when nothing applies. */
  readonly share: number | null;
}

/** What a respondent's own answers make of one dimension, by the same rules as the assessment's claim. */
export function liveDimensionClaim(model: ScoringModel, depth: Depth, dimension: string, answers: Answers): LiveClaim {
  // One voice speaks alone, so its function does not matter.
  const respondents = [{ function: 'leadership', answers }] as const;
  const claims = questionClaims({ model, depth, respondents, consensus: {} });
  const claim = dimensionClaim(claims.filter((question) => question.dimension === dimension));
  return { claimed: storedLevel(claim.value, linesOf(model.zones)), share: claim.share };
}
