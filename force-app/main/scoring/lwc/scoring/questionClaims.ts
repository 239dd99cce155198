import { weightedMean } from './ratedMean';
import type {
  FunctionKey,
  QuestionOutcome,
  Respondent,
  ScoringInput,
  ScoringModel,
  Depth,
  ModelQuestion,
  Answer,
} from './types';

/** What one function says of a question: the levels its respondents gave (none where they are private), and their mean. */
export interface Voice {
  readonly function: FunctionKey;
  readonly levels: readonly number[];
  readonly mean: number;
}

/** A question as its respondents see it. */
export interface QuestionClaim {
  readonly key: string;
  readonly dimension: string;
  readonly weight: number;
  readonly outcome: QuestionOutcome;
  /** The consensus where there is one, else the mean of the voices; null without a level. */
  readonly claimed: number | null;
  readonly consensus: number | null;
  /** Highest minus lowest voice, also beside a consensus; null with fewer than two voices. */
  readonly spread: number | null;
  /** One per function with a level; functions that gave none are silent. */
  readonly voices: readonly Voice[];
  /** Claim and spread exist, but the viewer may not know them; absent where everything is known. */
  readonly isPrivate?: boolean;
}

/** What the claims of people are made of. */
export type Answered = Pick<ScoringInput, 'model' | 'depth' | 'respondents' | 'consensus'>;

/** The questions that `depth` asks, in the model's order. */
export function questionsOf(model: ScoringModel, depth: Depth): readonly ModelQuestion[] {
  return model.questions.filter((question) => depth === 'structural' || question.isQuickCheck);
}

/** The claims of every question of the assessment's depth; answers to other questions are left aside. Source: docs/scoring.md, rules 1–3. */
export function questionClaims(input: Answered): readonly QuestionClaim[] {
  return questionsOf(input.model, input.depth).map((question) => {
    const answers = answersTo(question.key, input.respondents);
    const voices = voicesOf(answers);
    const consensus = input.consensus[question.key] ?? null;
    const claimed = consensus ?? weightedMean(voices.map(({ mean }) => ({ weight: 1, level: mean })));
    const outcome = claimed === null ? outcomeWithoutLevel(answers) : 'level';
    const { key, dimension, weight } = question;
    return { key, dimension, weight, outcome, claimed, consensus, spread: spreadOf(voices), voices };
  });
}

interface GivenAnswer {
  readonly function: FunctionKey;
  readonly answer: Answer;
}

function answersTo(question: string, respondents: readonly Respondent[]): readonly GivenAnswer[] {
  return respondents.flatMap((respondent) => {
    const answer = respondent.answers[question];
    return answer === undefined ? [] : [{ function: respondent.function, answer }];
  });
}

function voicesOf(answers: readonly GivenAnswer[]): readonly Voice[] {
  const levels = new Map<FunctionKey, number[]>();
  for (const given of answers) {
    if (typeof given.answer !== 'number') continue;
    levels.set(given.function, [...(levels.get(given.function) ?? []), given.answer]);
  }
  return [...levels].map(([key, given]) => ({ function: key, levels: given, mean: plainMean(given) }));
}

function plainMean(levels: readonly number[]): number {
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

function spreadOf(voices: readonly Voice[]): number | null {
  if (voices.length < 2) return null;
  const means = voices.map(({ mean }) => mean);
  return Math.max(...means) - Math.min(...means);
}

function outcomeWithoutLevel(answers: readonly GivenAnswer[]): QuestionOutcome {
  const isNotApplicable = answers.length > 0 && answers.every(({ answer }) => answer !== 'dontKnow');
  return isNotApplicable ? 'notApplicable' : 'unknown';
}
