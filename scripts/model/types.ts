import type { Facts } from './facts.ts';

/** The rungs of a ladder by level, 0 first. */
export type Rungs = readonly string[];

export const FUNCTIONS = ['sales', 'marketing', 'presales', 'customerSuccess', 'revops', 'leadership'] as const;
export type FunctionKey = (typeof FUNCTIONS)[number];

export interface Question {
  readonly key: string;
  readonly isQuick: boolean;
  readonly weight: number;
  readonly usualFunction: FunctionKey;
  readonly metrics: readonly string[];
  /** Path of the Setup page where the remedy begins, '' where there is none. */
  readonly setup: string;
  readonly title: string;
  readonly prompt: string;
  readonly why: string;
  readonly whoKnows: string;
  readonly remedy: string;
  readonly rungs: Rungs;
}

export interface Dimension {
  readonly key: string;
  readonly weight: number;
  readonly name: string;
  readonly shortName: string;
  readonly definition: string;
  readonly why: string;
  readonly failureMode: string;
  readonly questions: readonly Question[];
}

export interface Zone {
  readonly key: string;
  readonly lowerBound: number;
  readonly isPublished: boolean;
  readonly name: string;
  readonly meaning: string;
}

export interface TechnologyLayer {
  readonly key: string;
  readonly name: string;
  readonly prompt: string;
  readonly rungs: Rungs;
}

export interface Benchmark {
  readonly key: string;
  readonly value: number;
  readonly segment: string;
  readonly year: number | null;
  readonly source: string;
  readonly grade: string;
  readonly isPublisherClaim: boolean;
  readonly name: string;
  readonly note: string;
}

export interface NamedFunction {
  readonly key: FunctionKey;
  readonly name: string;
}

export interface Model {
  readonly key: string;
  readonly version: string;
  readonly language: string;
  readonly topLevel: number;
  readonly name: string;
  readonly description: string;
  readonly dimensions: readonly Dimension[];
  readonly zones: readonly Zone[];
  readonly technology: readonly TechnologyLayer[];
  readonly benchmarks: readonly Benchmark[];
  readonly functions: readonly NamedFunction[];
}

export interface Metric {
  readonly key: string;
  readonly dimension: string;
  readonly apexClass: string;
  readonly category: string;
  readonly lifecycleStage: string;
  readonly unit: string;
  /** The value at level 0, 1, 2, 3 and 4. */
  readonly levels: readonly number[];
  /** The value beyond the peak at level 4, 3, 2 and 1; empty where there is never too much. */
  readonly falling: readonly number[];
  readonly weight: number;
  readonly minimumSample: number;
  readonly lookBack: string;
  readonly touchedBy: readonly (typeof CHANGES)[number][];
  readonly grade: string;
  readonly source: string;
  readonly name: string;
  readonly question: string;
  readonly formula: string;
  readonly remedy: string;
  /** What to do beyond the peak; null without one. */
  readonly remedyOfTooMuch: string | null;
  /** What is wrong with a record that pulls the metric down, by reason; empty where no single record answers for the figure. */
  readonly findings: ReadonlyMap<string, string>;
}

/** Kinds of changes that can move the value of today. */
export const CHANGES = ['stage', 'closeDate', 'activity'] as const;

/** What is said beside a metric when such changes came in a rush. */
export interface Flag {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
}

export interface DealType {
  readonly type: string;
  readonly dealType: string;
}

export interface Metrics {
  readonly language: string;
  /** Keys of all metrics of the method by dimension, those not yet computed included. */
  readonly catalogue: ReadonlyMap<string, readonly string[]>;
  readonly metrics: readonly Metric[];
  readonly flags: readonly Flag[];
  readonly dealTypes: readonly DealType[];
}

/** A public figure, shown beside one metric and never scored. */
export interface Figure {
  readonly key: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** Null where the source gives none. */
  readonly year: number | null;
  readonly source: string;
  readonly grade: string;
  readonly segment: string;
  readonly note: string;
}

export interface Figures {
  readonly language: string;
  readonly figures: readonly Figure[];
}

/** Words by key, for example `question.icp-1.rung.3`. */
export type Texts = ReadonlyMap<string, string>;

/** All that the folder config/model says. */
export interface ModelSource {
  readonly model: Model;
  readonly metrics: Metrics;
  readonly figures: Figures;
  readonly facts: Facts;
  readonly textsByLanguage: ReadonlyMap<string, Texts>;
}
