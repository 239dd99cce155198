import { explained, type Explanation } from './explain';
import { dimensionSides, judge } from './dimensions';
import { indexOf } from './index';
import { questionsOf, type QuestionClaim } from './questionClaims';
import type { FunctionKey, ModelQuestion, ScoringInput } from './types';
import { requireValid } from './validate';

/** The mean of one function's respondents. */
export interface KnownVoice {
  readonly function: FunctionKey;
  readonly mean: number;
}

/** What may be known of a question's claim. */
export interface KnownQuestion {
  readonly key: string;
  readonly claimed: number | null;
  readonly spread: number | null;
  /** The claim is what the team agreed on. */
  readonly isAgreed: boolean;
  /** Claim and spread exist, but would tell a single voice. */
  readonly isPrivate: boolean;
  /** The functions whose mean may be known. */
  readonly voices: readonly KnownVoice[];
}

/** What may be known of the claims of an assessment whose answers are private. */
export interface KnownClaims {
  readonly questions: readonly KnownQuestion[];
  /** Dimension key → its claim and spread, which everyone may know. */
  readonly dimensions: Readonly<Record<string, { readonly claimed: number | null; readonly spread: number | null }>>;
}

/**
 * As `explain`, for a viewer who may not see the answers: trees end at the functions, and a dimension keeps its claim where a question
 * is withheld as `private`. Answers in `input` are left aside. Throws ScoringError when the input cannot be scored.
 */
export function explainKnown(input: ScoringInput, known: KnownClaims): Explanation {
  requireValid(input);
  const byKey = new Map(known.questions.map((question) => [question.key, question]));
  const questions = questionsOf(input.model, input.depth).map((question) => claimOf(question, byKey.get(question.key)));
  const dimensions = dimensionSides(input, questions).map((sides) => {
    const { claimed, spread } = known.dimensions[sides.key] ?? { claimed: null, spread: null };
    return judge({ ...sides, claimed, spread });
  });
  const index = indexOf(dimensions, input.model.zones, input.technology);
  return explained({ questions, dimensions, index }, input.technology);
}

function claimOf({ key, dimension, weight }: ModelQuestion, known: KnownQuestion | undefined): QuestionClaim {
  const claimed = known?.claimed ?? null;
  return {
    key,
    dimension,
    weight,
    outcome: claimed === null ? 'unknown' : 'level',
    claimed,
    consensus: known?.isAgreed ? claimed : null,
    spread: known?.spread ?? null,
    voices: (known?.voices ?? []).map((voice) => ({ ...voice, levels: [] })),
    isPrivate: known?.isPrivate ?? false,
  };
}
