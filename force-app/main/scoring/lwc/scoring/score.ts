import { dimensionSides, judge, type JudgedDimension } from './dimensions';
import { indexOf } from './index';
import { questionClaims, type QuestionClaim } from './questionClaims';
import { stored, storedLevel } from './rounding';
import type { DimensionScore, IndexScore, QuestionScore, ScoringInput, ScoringModel, ScoringResult } from './types';
import { requireValid } from './validate';
import { linesOf } from './zones';

/** Everything a score is made of, unrounded. */
export interface Workings {
  readonly questions: readonly QuestionClaim[];
  readonly dimensions: readonly JudgedDimension[];
  readonly index: IndexScore;
}

/** Scores an assessment by all rules of docs/scoring.md. Throws ScoringError when the input cannot be scored. */
export function score(input: ScoringInput): ScoringResult {
  return publish(workingsOf(input), input.model);
}

/** The unrounded numbers behind `score`. Throws ScoringError when the input cannot be scored. */
export function workingsOf(input: ScoringInput): Workings {
  requireValid(input);
  const questions = questionClaims(input);
  const dimensions = dimensionSides(input, questions).map(judge);
  return { questions, dimensions, index: indexOf(dimensions, input.model.zones, input.technology) };
}

/** The workings as they are stored and shown: six decimals. */
export function publish({ questions, dimensions, index }: Workings, model: ScoringModel): ScoringResult {
  const lines = linesOf(model.zones);
  return {
    index: publishIndex(index, lines),
    dimensions: dimensions.map((dimension) => publishDimension(dimension, lines)),
    questions: questions.map((question) => publishQuestion(question, lines)),
  };
}

function publishIndex(index: IndexScore, lines: readonly number[]): IndexScore {
  return {
    ...index,
    claimed: storedLevel(index.claimed, lines),
    proven: storedLevel(index.proven, lines),
    level: storedLevel(index.level, lines),
    gap: stored(index.gap),
    technology: storedLevel(index.technology, lines),
    coverage: stored(index.coverage),
  };
}

function publishDimension(dimension: JudgedDimension, lines: readonly number[]): DimensionScore {
  return {
    key: dimension.key,
    claimed: storedLevel(dimension.claimed, lines),
    proven: storedLevel(dimension.proven, lines),
    level: storedLevel(dimension.level, lines),
    gap: stored(dimension.gap),
    spread: stored(dimension.spread),
    coverage: stored(dimension.proof.share),
    isRated: dimension.level !== null,
    isUnproven: dimension.isUnproven,
    coverageRise: stored(dimension.coverageRise),
  };
}

function publishQuestion({ key, claimed, spread, outcome }: QuestionClaim, lines: readonly number[]): QuestionScore {
  return { key, claimed: storedLevel(claimed, lines), spread: stored(spread), outcome };
}
