import { explain, explainKnown, score, type Arithmetic, type KnownQuestion, type ScoringInput } from 'c/scoring';
import { readVectors, resolveInput } from './vectorFile';

const input = resolveInput(readVectors(), {
  model: 'four',
  respondents: [
    { function: 'sales', answers: { 'a-1': 4, 'b-1': 3 } },
    { function: 'sales', answers: { 'a-1': 3 } },
    { function: 'revops', answers: { 'a-1': 1, 'c-1': 2, 'd-1': 2 } },
  ],
  consensus: { 'b-1': 2 },
  evidence: { a: 1.5 },
});

/** What the owner of the assessment knows: every mean, no answer. */
function known(given: ScoringInput): { questions: KnownQuestion[]; dimensions: Record<string, never> } {
  const { questions, dimensions } = score(given);
  const trees = explain(given).questions;
  return {
    questions: questions.map(({ key, claimed, spread }) => ({
      key,
      claimed,
      spread,
      isAgreed: key in given.consensus,
      isPrivate: false,
      voices: (trees[key]?.spread.operands ?? []).map(({ subject, result }) => ({
        function: subject as 'sales',
        mean: result ?? 0,
      })),
    })),
    dimensions: Object.fromEntries(dimensions.map((dimension) => [dimension.key, dimension])) as Record<string, never>,
  };
}

function withoutAnswers(tree: Arithmetic): Arithmetic {
  return { ...tree, operands: tree.label === 'function' ? [] : tree.operands.map(withoutAnswers) };
}

describe('explainKnown', () => {
  const bare = { ...input, respondents: [], consensus: {} };

  it('gives the trees of explain down to the functions where every mean is known', () => {
    const full = explain(input);
    const tree = explainKnown(bare, known(input));
    expect(tree.index).toEqual(full.index);
    for (const key of ['a', 'b', 'c', 'd']) {
      expect(tree.dimensions[key]?.level).toEqual(withoutAnswers(full.dimensions[key]!.level));
      expect(tree.dimensions[key]?.spread).toEqual(withoutAnswers(full.dimensions[key]!.spread));
    }
  });

  it('withholds a private question and keeps the claim of its dimension', () => {
    const hidden = { claimed: null, spread: null, isPrivate: true, voices: [] };
    const facts = known(input);
    const questions = facts.questions.map((question) => ({ ...question, ...(question.key === 'a-1' ? hidden : {}) }));
    const { dimensions, questions: trees } = explainKnown(bare, { ...facts, questions });
    expect(trees['a-1']?.claimed).toMatchObject({ result: null, withheld: 'private', operands: [] });
    expect(trees['a-1']?.spread).toMatchObject({ result: null, withheld: 'private' });
    expect(dimensions.a?.claimed).toMatchObject({ result: 2.25, operands: [{ withheld: 'private' }] });
  });

  it('knows no claim where nothing is told', () => {
    const { dimensions, index, questions } = explainKnown(bare, { questions: [], dimensions: {} });
    expect(dimensions.a?.level).toMatchObject({ result: 1.5 });
    expect(dimensions.b?.claimed).toMatchObject({ result: null, withheld: 'noOperand' });
    expect(questions['b-1']?.claimed).toMatchObject({ result: null, withheld: 'noOperand', operands: [] });
    expect(questions['b-1']?.spread).toMatchObject({ result: null, withheld: 'oneVoiceOnly', operands: [] });
    expect(index.level).toMatchObject({ result: null, withheld: 'tooFewDimensions' });
  });

  it('refuses what cannot be scored', () => {
    const evidence = [{ metric: 'm', dimension: 'none', weight: 1, outcome: 'measured', level: 1 } as const];
    expect(() => explainKnown({ ...bare, evidence }, known(input))).toThrow('dimension');
  });
});
