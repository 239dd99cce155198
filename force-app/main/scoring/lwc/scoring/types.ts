/** The functions that answer, one voice each. Source: docs/scoring.md, rule 2. */
export const FUNCTIONS = ['sales', 'marketing', 'presales', 'customerSuccess', 'revops', 'leadership'] as const;
export type FunctionKey = (typeof FUNCTIONS)[number];

/** How much is asked: the quick check, or every question. */
export const DEPTHS = ['quick', 'structural'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What became of a metric. Only `measured` enters a mean. */
export const READING_OUTCOMES = ['measured', 'tooFew', 'unable', 'notApplicable', 'error'] as const;
export type ReadingOutcome = (typeof READING_OUTCOMES)[number];

/** A whole level of the ladder, or why there is none. */
export type Answer = number | 'dontKnow' | { readonly notApplicable: string };
export type Answers = Readonly<Record<string, Answer>>;

export interface ModelDimension {
  readonly key: string;
  /** 0 or more; a dimension of weight 0 is scored but has no part in the Index. */
  readonly weight: number;
}

export interface ModelQuestion {
  readonly key: string;
  readonly dimension: string;
  readonly weight: number;
  readonly isQuickCheck: boolean;
}

export interface ModelZone {
  readonly key: string;
  /** First Index level that belongs to the zone; it reaches up to the next zone's. */
  readonly lowerBound: number;
}

/** What scoring needs of a maturity model: any number of dimensions, questions, zones and levels. */
export interface ScoringModel {
  readonly id: string;
  readonly version: string;
  readonly topLevel: number;
  readonly dimensions: readonly ModelDimension[];
  readonly questions: readonly ModelQuestion[];
  /** From the lowest up, the first at 0. */
  readonly zones: readonly ModelZone[];
}

export interface Respondent {
  readonly function: FunctionKey;
  readonly answers: Answers;
}

/** One metric's result; `level` counts only when `outcome` is `measured`. */
export interface Reading {
  readonly metric: string;
  readonly dimension: string;
  readonly weight: number;
  readonly outcome: ReadingOutcome;
  readonly level: number | null;
}

/** Levels of the technology layers; null where a layer was not answered. */
export interface Technology {
  readonly crm: number | null;
  readonly ai: number | null;
}

/** A dimension as it was scored before. */
export interface PreviousDimension {
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly level: number | null;
  readonly coverage: number | null;
}

export interface ScoringInput {
  readonly model: ScoringModel;
  readonly depth: Depth;
  readonly respondents: readonly Respondent[];
  /** Question key → the whole level that the team agreed on. */
  readonly consensus: Readonly<Record<string, number>>;
  readonly evidence: readonly Reading[];
  readonly technology: Technology | null;
  /** Dimension key → its earlier score; keys that the model no longer has are left aside. */
  readonly previous: Readonly<Record<string, PreviousDimension>> | null;
}

/** `level`: it has a claim. `notApplicable`: everyone who answered said so. `unknown`: applicable, without a level. */
export type QuestionOutcome = 'level' | 'notApplicable' | 'unknown';

export interface QuestionScore {
  readonly key: string;
  readonly claimed: number | null;
  readonly spread: number | null;
  readonly outcome: QuestionOutcome;
}

export interface DimensionScore {
  readonly key: string;
  readonly claimed: number | null;
  readonly proven: number | null;
  readonly level: number | null;
  /** Claimed − proven, signed; null unless both are rated. */
  readonly gap: number | null;
  /** Widest disagreement between functions on one question of the dimension; null when no question has two voices. */
  readonly spread: number | null;
  /** Share 0–1 of the weight of applicable metrics that was measured; null without an applicable metric. */
  readonly coverage: number | null;
  readonly isRated: boolean;
  readonly isUnproven: boolean;
  /** How much of the level comes from evidence that was lost since `previous`; null when there is nothing to compare with. */
  readonly coverageRise: number | null;
}

export type AiReadiness = 'notReady' | 'conditional' | 'ready';
export type BlockerReason = 'notRated' | 'belowLine' | 'unproven';
export type Quadrant = 'founderLedCeiling' | 'technologyAheadOfDesign' | 'designedUnderTooled' | 'revenueMachineCorner';
export type Diagnosis = 'aiFirst' | 'crmFirst';

export interface Blocker {
  readonly dimension: string;
  readonly reason: BlockerReason;
}

export interface IndexScore {
  readonly claimed: number | null;
  readonly proven: number | null;
  /** The Index. */
  readonly level: number | null;
  readonly gap: number | null;
  /** Dimensions rated on both sides, over which the gap is taken. */
  readonly gapDimensions: number;
  readonly zone: string | null;
  readonly aiReadiness: AiReadiness | null;
  readonly blockers: readonly Blocker[];
  readonly technology: number | null;
  readonly quadrant: Quadrant | null;
  readonly diagnosis: Diagnosis | null;
  /** Share 0–1 of the Index that measured evidence covers; null when no dimension has an applicable metric. */
  readonly coverage: number | null;
  /** Dimensions of the Index that have a level. */
  readonly ratedDimensions: number;
}

/** Levels, gaps and coverages to six decimals; null where there is no value. Lists in the model's order. */
export interface ScoringResult {
  readonly index: IndexScore;
  readonly dimensions: readonly DimensionScore[];
  /** The questions of the assessment's depth. */
  readonly questions: readonly QuestionScore[];
}
