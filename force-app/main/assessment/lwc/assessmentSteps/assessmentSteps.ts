import type {
  AssessmentDto,
  DimensionDto,
  ModelDto,
  OpenAssessmentDto,
  OpenVoiceDto,
  QuestionDto,
} from 'c/assessmentApi';
import { type Entries, type Entry, isComplete, NO_ENTRY } from 'c/assessmentDraft';
import type { Answer, Answers, Depth, ScoringModel, Technology } from 'c/scoring';

/** One question of an assessment, in its place. */
export interface Step {
  readonly question: QuestionDto;
  readonly dimension: DimensionDto;
  /** From 1, through the whole assessment. */
  readonly number: number;
}

/** Questions by what became of them; they add up to `total`. */
export interface Tally {
  readonly level: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: number;
  readonly total: number;
}

/** The questions of the depth, in the order of the model. */
export function stepsOf(model: ModelDto, depth: Depth): readonly Step[] {
  return model.dimensions
    .flatMap((dimension) => dimension.questions.map((question) => ({ question, dimension })))
    .filter(({ question }) => depth === 'structural' || question.isQuickCheck)
    .map((step, index) => ({ ...step, number: index + 1 }));
}

/** The steps of each dimension, in order; dimensions without a question are left out. */
export function byDimension(steps: readonly Step[]): readonly (readonly [DimensionDto, readonly Step[]])[] {
  const groups = new Map<DimensionDto, Step[]>();
  for (const step of steps) groups.set(step.dimension, [...(groups.get(step.dimension) ?? []), step]);
  return [...groups];
}

/** What became of a question; an answer that still lacks something is open. */
export function markOf(entry: Entry | undefined): Exclude<keyof Tally, 'total'> {
  const { outcome } = entry ?? NO_ENTRY;
  return outcome !== null && entry && isComplete(entry) ? outcome : 'open';
}

export function tallyOf(steps: readonly Step[], entries: Entries): Tally {
  const count = { level: 0, dontKnow: 0, notApplicable: 0, open: 0 };
  for (const { question } of steps) count[markOf(entries[question.key])] += 1;
  return { ...count, total: steps.length };
}

/** The model as scoring takes it. */
export function scoringModelOf(model: ModelDto): ScoringModel {
  return {
    id: model.key,
    version: model.version,
    topLevel: model.topLevel,
    dimensions: model.dimensions,
    questions: model.dimensions.flatMap(({ questions }) => questions),
    zones: model.zones,
  };
}

/** The entries as scoring takes them; open ones are left out. */
export function answersOf(entries: Entries): Answers {
  const answers: [string, Answer][] = [];
  for (const [key, entry] of Object.entries(entries)) {
    const mark = markOf(entry);
    if (mark === 'level' && entry.level !== null) answers.push([key, entry.level]);
    if (mark === 'dontKnow') answers.push([key, 'dontKnow']);
    if (mark === 'notApplicable') answers.push([key, { notApplicable: entry.reason }]);
  }
  return Object.fromEntries(answers);
}

/** The answers to go on with first; undefined when all are handed in or there are none. */
export function nextVoice(assessments: readonly OpenAssessmentDto[]): OpenVoiceDto | undefined {
  return assessments.flatMap(({ voices }) => voices).find(({ status }) => status === 'Answering');
}

/** What is stored about the technology of an assessment. */
export function technologyOf({ crmLevel, aiLevel }: Pick<AssessmentDto, 'crmLevel' | 'aiLevel'>): Technology {
  return { crm: crmLevel, ai: aiLevel };
}
