import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Fault, Reading, ScoringInput, ScoringModel, ScoringResult } from 'c/scoring';

type Given = Partial<Omit<ScoringInput, 'model' | 'evidence'>> & {
  readonly model: string | ScoringModel;
  readonly evidence?: readonly Reading[] | Readonly<Record<string, number>>;
};

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

export interface Vector {
  readonly name: string;
  readonly input: Given;
  readonly expected: {
    readonly index?: Partial<ScoringResult['index']>;
    readonly dimensions?: Parts;
    readonly questions?: Parts;
    readonly faults?: readonly Pick<Fault, 'code' | 'where'>[];
  };
}

export interface RoundingCase {
  readonly value: number;
  readonly nine: number;
  readonly stored: number;
  readonly shown: number;
}

export interface VectorFile {
  readonly models: Readonly<Record<string, ScoringModel>>;
  readonly roundings: readonly RoundingCase[];
  readonly gapRoundings: readonly RoundingCase[];
  readonly vectors: readonly Vector[];
}

/** The cases that both engines answer, as the Apex test reads them too. */
export function readVectors(): VectorFile {
  const file = path.join(__dirname, 'scoringVectors.json');
  return JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
}

/** The model of that name. Throws when the file has none. */
export function modelNamed(file: VectorFile, name: string): ScoringModel {
  const model = file.models[name];
  if (model === undefined) throw new Error(`scoringVectors.json has no model '${name}'`);
  return model;
}

/** The whole input that a vector's short form stands for, by the rules that the file's `about` tells. */
export function resolveInput(file: VectorFile, given: Given): ScoringInput {
  const model = typeof given.model === 'string' ? modelNamed(file, given.model) : given.model;
  const respondents = (given.respondents ?? []).map((respondent) => ({
    ...respondent,
    answers: resolveAnswers(model, respondent.answers),
  }));
  return {
    model,
    depth: given.depth ?? 'structural',
    respondents,
    consensus: given.consensus ?? {},
    evidence: resolveEvidence(given.evidence ?? []),
    technology: given.technology ?? null,
    previous: given.previous ?? null,
  };
}

function resolveAnswers(model: ScoringModel, answers: Readonly<Record<string, Answer>>): Record<string, Answer> {
  const resolved: Record<string, Answer> = {};
  for (const [key, answer] of Object.entries(answers)) {
    for (const question of questionsNamed(model, key)) {
      if (question === key || answers[question] === undefined) resolved[question] = answer;
    }
  }
  return resolved;
}

function questionsNamed(model: ScoringModel, key: string): readonly string[] {
  if (!key.endsWith('-*')) return [key];
  return model.questions.filter(({ dimension }) => `${dimension}-*` === key).map((question) => question.key);
}

function resolveEvidence(evidence: NonNullable<Given['evidence']>): readonly Reading[] {
  if (isReadings(evidence)) return evidence;
  return Object.entries(evidence).map(([dimension, level]) => ({
    metric: `${dimension}-metric`,
    dimension,
    weight: 1,
    outcome: 'measured',
    level,
  }));
}

function isReadings(evidence: NonNullable<Given['evidence']>): evidence is readonly Reading[] {
  return Array.isArray(evidence);
}
