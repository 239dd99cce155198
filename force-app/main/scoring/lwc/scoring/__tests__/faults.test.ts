import { faultsOf, score, whatIf, type ScoringInput, type ScoringModel } from 'c/scoring';
import { modelNamed, readVectors, resolveInput } from './vectorFile';

const file = readVectors();
const four = modelNamed(file, 'four');
const [firstDimension, ...otherDimensions] = four.dimensions;
const [firstQuestion, ...otherQuestions] = four.questions;
const [firstZone, ...otherZones] = four.zones;

function messagesOf(input: Partial<Record<keyof ScoringInput, unknown>>): readonly string[] {
  const faults = faultsOf({ ...resolveInput(file, { model: 'four' }), ...input } as ScoringInput);
  return faults.map(({ code, where, message }) => `${code} ${where}: ${message}`);
}

function inModel(change: Partial<Record<keyof ScoringModel, unknown>>): readonly string[] {
  return messagesOf({ model: { ...four, ...change } });
}

const READING = { metric: 'm', dimension: 'a', weight: 1, outcome: 'measured', level: 1 };
const answering = (answer: unknown): object => ({ respondents: [{ function: 'sales', answers: { 'a-1': answer } }] });

// The last rule: each fault is named with its place and the way out.
describe('a model that cannot be scored', () => {
  it.each([
    [
      { topLevel: 0, zones: [] },
      'topLevelInvalid model.topLevel: 0 is no top of a ladder. Use a whole number of 1 or more.',
    ],
    [
      { dimensions: [...four.dimensions, { key: '', weight: 1 }] },
      'keyMissing model.dimensions[4].key: The key is empty. Name it.',
    ],
    [
      { dimensions: [...four.dimensions, { key: 'a', weight: 1 }] },
      "keyRepeated model.dimensions[4].key: 'a' was used before. Use each key once.",
    ],
    [
      { dimensions: [{ ...firstDimension, weight: '1' }, ...otherDimensions] },
      'weightInvalid model.dimensions[0].weight: 1 is no weight. Use a number of 0 or more.',
    ],
    [
      { questions: [firstQuestion, ...otherQuestions, firstQuestion] },
      "keyRepeated model.questions[4].key: 'a-1' was used before. Use each key once.",
    ],
    [
      { questions: [{ ...firstQuestion, dimension: 'x' }, ...otherQuestions] },
      "dimensionUnknown model.questions[0].dimension: 'x' is unknown. Use one of: a, b, c, d.",
    ],
    [
      { zones: [...four.zones, { key: firstZone?.key, lowerBound: 4 }] },
      "keyRepeated model.zones[4].key: 'crmFirstTrap' was used before. Use each key once.",
    ],
    [
      { zones: [firstZone, ...otherZones, { key: 'again', lowerBound: 3 }] },
      'zoneOrder model.zones[4].lowerBound: 3 is out of order. Start the zones at 0 and let each lower bound be above the one before, 4 at most.',
    ],
  ])('%#: names the fault', (change, message) => {
    expect(inModel(change)).toEqual([message]);
  });

  it('may have one rung, a zone at the top, or no zones', () => {
    expect(inModel({ topLevel: 1, zones: [firstZone] })).toEqual([]);
    expect(inModel({ zones: [firstZone, { key: 'top', lowerBound: 4 }] })).toEqual([]);
    const answers = { 'a-1': 2, 'b-1': 2, 'c-1': 2, 'd-1': 2 };
    const respondents = [{ function: 'sales', answers }] as const;
    expect(score(resolveInput(file, { model: { ...four, zones: [] }, respondents })).index).toMatchObject({
      level: 2,
      zone: null,
    });
  });
});

describe('answers and evidence that cannot be scored', () => {
  it.each([
    [
      answering('often'),
      'answerUnreadable respondents[0].answers.a-1: "often" is no answer. Use a level, "dontKnow" or {"notApplicable": "why"}.',
    ],
    [
      answering({ notApplicable: 5 }),
      'reasonMissing respondents[0].answers.a-1: Not applicable without a reason. Say why it does not apply.',
    ],
    [
      { evidence: [{ ...READING, level: null }] },
      'levelMissing evidence[0].level: Measured without a level. Give a level from 0 to 4, or the outcome that explains why there is none.',
    ],
    [
      { evidence: [{ ...READING, level: '3' }] },
      'levelOutOfRange evidence[0].level: 3 is no level of the model. Use a level from 0 to 4.',
    ],
    [
      { technology: { crm: 5, ai: null } },
      'levelOutOfRange technology.crm: 5 is no level of the model. Use a level from 0 to 4.',
    ],
  ])('%#: names the fault', (input, message) => {
    expect(messagesOf(input)).toEqual([message]);
  });
});

describe('a change that cannot be tried', () => {
  const input = resolveInput(file, { model: 'four' });

  it('names dimension and side', () => {
    expect(() => whatIf(input, { dimensions: { x: {} } })).toThrow(
      "change.dimensions.x: 'x' is unknown. Use one of: a, b, c, d.",
    );
    expect(() => whatIf(input, { dimensions: { a: { claimed: 5 } } })).toThrow(
      'change.dimensions.a.claimed: 5 is no level of the model. Use a level from 0 to 4.',
    );
  });

  it('may set a side between two rungs', () => {
    const { dimensions } = whatIf(input, { dimensions: { a: { claimed: 2.5, proven: 1.5 } } });
    expect(dimensions[0]).toMatchObject({ claimed: 2.5, proven: 1.5, level: 1.5, gap: 1 });
  });

  it('carries the code of its fault', () => {
    const problem = (): unknown => whatIf(input, { dimensions: { x: {} } });
    expect(problem).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ code: 'dimensionUnknown' })] }),
    );
  });
});
