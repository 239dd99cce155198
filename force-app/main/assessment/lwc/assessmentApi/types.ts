import type { Depth, FunctionKey, ReadingOutcome, Technology } from 'c/scoring';

/** What became of a question. */
export type Outcome = 'level' | 'dontKnow' | 'notApplicable';

/** An answer as it is stored; null where it says nothing. */
export interface AnswerDto {
  readonly questionKey: string;
  readonly outcome: Outcome;
  /** Null unless the outcome is a level. */
  readonly level: number | null;
  readonly reason: string | null;
  readonly note: string | null;
}

/** A voice that the user answers for. */
export interface VoiceDto {
  readonly id: string;
  readonly functionKey: FunctionKey;
  /** Null for the user's own voice. */
  readonly displayName: string | null;
  readonly status: 'Answering' | 'Submitted';
  readonly isSelf: boolean;
  /** ISO 8601; null before the first answer. */
  readonly lastSavedAt: string | null;
  readonly answers: readonly AnswerDto[];
}

/** A layer of technology that is asked about beside the dimensions and never counts in the Index. */
export interface LayerDto {
  readonly key: keyof Technology;
  readonly name: string;
  readonly prompt: string;
  /** One statement per level, level 0 first. */
  readonly rungs: readonly string[];
}

export interface AssessmentDto {
  readonly id: string;
  readonly name: string;
  readonly depth: Depth;
  readonly status: 'Open' | 'Closed';
  /** `YYYY-MM-DD`. */
  readonly asOf: string | null;
  /** Null for the whole company. */
  readonly scope: string | null;
  /** Level of the CRM layer as stated; null where not stated. */
  readonly crmLevel: number | null;
  readonly aiLevel: number | null;
  readonly isOwner: boolean;
  /** False once the owner has left. */
  readonly isOwnerActive?: boolean;
  readonly respondents: readonly VoiceDto[];
}

export interface QuestionDto {
  readonly key: string;
  readonly dimension: string;
  readonly weight: number;
  readonly isQuickCheck: boolean;
  readonly usualFunction: FunctionKey;
  readonly title: string;
  readonly prompt: string;
  readonly why: string;
  readonly whoKnows: string;
  /** One statement per level, level 0 first. */
  readonly rungs: readonly string[];
}

export interface DimensionDto {
  readonly key: string;
  readonly weight: number;
  readonly name: string;
  readonly shortName: string;
  readonly definition: string;
  readonly questions: readonly QuestionDto[];
}

export interface ZoneDto {
  readonly key: string;
  readonly name: string;
  readonly lowerBound: number;
}

export interface FunctionDto {
  readonly key: FunctionKey;
  readonly name: string;
}

/** A maturity model with its words. */
export interface ModelDto {
  readonly key: string;
  readonly version: string;
  /** The version that the words are of; another one than `version` where its own were not kept. */
  readonly wordsVersion?: string | null;
  readonly topLevel: number;
  readonly name: string;
  readonly dimensions: readonly DimensionDto[];
  readonly zones: readonly ZoneDto[];
  readonly technologyLayers: readonly LayerDto[];
  readonly functions: readonly FunctionDto[];
}

export interface WizardDto {
  readonly assessment: AssessmentDto;
  readonly model: ModelDto;
}

export interface SavedAnswerDto {
  readonly answer: AnswerDto;
  /** What was stored until now; null for a first answer. */
  readonly before: AnswerDto | null;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** One reading beside an answer. Levels 0 to 4, null unless measured. */
export interface ReadingDto {
  readonly metric: string;
  readonly name: string;
  /** The metric as a question to the org. */
  readonly question: string;
  readonly outcome: ReadingOutcome;
  readonly value: number | null;
  readonly unit: string;
  readonly level: number | null;
  readonly sample: number | null;
  readonly reason: string | null;
}

/** Something an administrator can set up, beside an answer; never scored. */
export interface FactDto {
  readonly key: string;
  readonly name: string;
  /** What the fact says, and what it does not. */
  readonly meaning: string;
  readonly state: 'present' | 'absent' | 'unable';
  /** What was found and where, or why it cannot be told and where to look. */
  readonly detail: string;
}

export interface EvidenceDto {
  /** `YYYY-MM-DD`; null when no evidence has been collected. */
  readonly asOf: string | null;
  readonly readings: readonly ReadingDto[];
  readonly facts: readonly FactDto[];
}

/** How far a voice that the user answers for has come. */
export interface OpenVoiceDto extends Omit<VoiceDto, 'answers'> {
  readonly answered: number;
}

export interface OpenAssessmentDto extends Omit<AssessmentDto, 'respondents' | 'status'> {
  readonly ownerName: string;
  readonly voices: readonly OpenVoiceDto[];
}

export interface StartDto {
  /** Whether the user may begin an assessment; everyone else joins. */
  readonly canStart: boolean;
  readonly modelName: string;
  readonly modelDescription: string;
  readonly quickQuestions: number;
  readonly structuralQuestions: number;
  readonly functions: readonly FunctionDto[];
  /** Parts of the business to choose instead of the whole company. */
  readonly scopes: readonly string[];
  readonly assessments: readonly OpenAssessmentDto[];
}

/** Someone without a licence. */
export interface OtherVoice {
  readonly displayName: string;
  readonly functionKey: FunctionKey;
}

/** What a new assessment is about and who takes part. */
export interface NewAssessment {
  readonly name: string;
  readonly depth: Depth;
  /** Null for the whole company. */
  readonly scope: string | null;
  /** Null when the person who begins it does not answer. */
  readonly functionKey: FunctionKey | null;
  readonly others: readonly OtherVoice[];
}
