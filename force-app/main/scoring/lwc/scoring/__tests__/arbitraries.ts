import fc from 'fast-check';
import {
  FUNCTIONS,
  READING_OUTCOMES,
  type Answer,
  type Answers,
  type ModelZone,
  type Reading,
  type Respondent,
  type ScoringInput,
  type ScoringModel,
} from 'c/scoring';

const WEIGHTS = [0, 0.5, 1, 1, 1, 2] as const;

const weight = fc.constantFrom(...WEIGHTS);

const shape = fc.record({
  topLevel: fc.constantFrom(2, 4, 4, 4, 7),
  dimensions: fc.array(
    fc.record({ weight, questions: fc.array(fc.record({ weight, isQuickCheck: fc.boolean() }), { maxLength: 5 }) }),
    { minLength: 1, maxLength: 8 },
  ),
});

const model: fc.Arbitrary<ScoringModel> = shape.map(({ topLevel, dimensions }) => ({
  id: 'any',
  version: '1',
  topLevel,
  dimensions: dimensions.map((dimension, position) => ({ key: `d${position}`, weight: dimension.weight })),
  questions: dimensions.flatMap((dimension, position) =>
    dimension.questions.map((question, number) => ({
      key: `d${position}-${number}`,
      dimension: `d${position}`,
      ...question,
    })),
  ),
  zones: zonesUpTo(topLevel),
}));

/** A model of any size with answers, evidence, consensus and technology that can be scored. */
export const scorable: fc.Arbitrary<ScoringInput> = model.chain((chosen) =>
  fc.record({
    model: fc.constant(chosen),
    depth: fc.constantFrom('quick', 'structural'),
    respondents: fc.array(respondentOf(chosen), { maxLength: 5 }),
    consensus: consensusOf(chosen),
    evidence: evidenceOf(chosen),
    technology: technologyOf(chosen.topLevel),
    previous: previousOf(chosen),
  }),
);

function zonesUpTo(topLevel: number): readonly ModelZone[] {
  return Array.from({ length: topLevel }, (_, lowerBound) => ({ key: `z${lowerBound}`, lowerBound }));
}

function answerUpTo(topLevel: number): fc.Arbitrary<Answer> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: topLevel }) },
    { weight: 1, arbitrary: fc.constant('dontKnow' as const) },
    { weight: 1, arbitrary: fc.constant({ notApplicable: 'not here' }) },
  );
}

function respondentOf({ questions, topLevel }: ScoringModel): fc.Arbitrary<Respondent> {
  const answers = questions.map(({ key }) => fc.option(answerUpTo(topLevel)).map((answer) => [key, answer] as const));
  return fc.record({ function: fc.constantFrom(...FUNCTIONS), answers: fc.tuple(...answers).map(given) });
}

function given(pairs: readonly (readonly [string, Answer | null])[]): Answers {
  return Object.fromEntries(pairs.flatMap(([key, answer]) => (answer === null ? [] : [[key, answer]])));
}

function consensusOf({ questions, topLevel }: ScoringModel): fc.Arbitrary<Readonly<Record<string, number>>> {
  const keys = questions.map(({ key }) => key);
  if (keys.length === 0) return fc.constant({});
  return fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 0, max: topLevel }), { maxKeys: 2 });
}

function evidenceOf({ dimensions, topLevel }: ScoringModel): fc.Arbitrary<readonly Reading[]> {
  const reading = fc.record({
    dimension: fc.constantFrom(...dimensions.map(({ key }) => key)),
    weight,
    outcome: fc.oneof(fc.constant('measured' as const), fc.constantFrom(...READING_OUTCOMES)),
    level: levelUpTo(topLevel),
  });
  return fc
    .array(reading, { maxLength: 16 })
    .map((readings) => readings.map((read, position) => ({ metric: `m${position}`, ...read })));
}

function technologyOf(topLevel: number): fc.Arbitrary<ScoringInput['technology']> {
  const layer = fc.option(levelUpTo(topLevel));
  return fc.option(fc.record({ crm: layer, ai: layer }));
}

function previousOf({ dimensions, topLevel }: ScoringModel): fc.Arbitrary<ScoringInput['previous']> {
  const side = fc.option(levelUpTo(topLevel));
  const earlier = fc
    .record({ claimed: side, proven: side, coverage: fc.option(fc.constantFrom(0.5, 0.75, 1)) })
    .map((before) => ({ ...before, level: before.proven ?? before.claimed }));
  return fc.option(fc.dictionary(fc.constantFrom(...dimensions.map(({ key }) => key)), earlier));
}

function levelUpTo(topLevel: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: topLevel * 1000 }).map((thousandths) => thousandths / 1000);
}
