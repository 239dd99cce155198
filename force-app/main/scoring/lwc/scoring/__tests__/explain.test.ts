import fc from 'fast-check';
import { explain, score, type Arithmetic, type Explanation, type ScoringInput } from 'c/scoring';
import { scorable } from './arbitraries';
import { readVectors, resolveInput, type Vector } from './vectorFile';

const file = readVectors();

function explained(given: Omit<Vector['input'], 'model'>): Explanation {
  return explain(resolveInput(file, { model: 'four', ...given }));
}

type Combine = (operands: readonly Term[], all: readonly Arithmetic[]) => number | null;
type Term = Arithmetic & { readonly result: number };

const results = (terms: readonly Term[]): readonly number[] => terms.map(({ result }) => result);
const weightOf = (items: readonly Arithmetic[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

/** What each operation makes of its operands that have a result; null when it makes nothing. */
const COMBINE: Readonly<Record<Arithmetic['operation'], Combine>> = {
  given: () => null,
  mean: (terms) =>
    quotient(
      terms.reduce((sum, { weight, result }) => sum + weight * result, 0),
      weightOf(terms),
    ),
  lower: (terms) => finite(Math.min(...results(terms))),
  higher: (terms) => finite(Math.max(...results(terms))),
  range: (terms) => finite(Math.max(...results(terms)) - Math.min(...results(terms))),
  difference: ([first, second]) => finite((first?.result ?? NaN) - (second?.result ?? NaN)),
  rise: ([first, second]) => Math.max(0, (first?.result ?? 0) - (second?.result ?? 0)),
  share: (terms, all) => quotient(weightOf(terms), weightOf(all)),
};

function quotient(dividend: number, divisor: number): number | null {
  return divisor > 0 ? dividend / divisor : null;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function hasResult(arithmetic: Arithmetic): arithmetic is Term {
  return arithmetic.result !== null;
}

function evaluated({ operation, operands, result }: Arithmetic): number | null {
  return operation === 'given' ? result : COMBINE[operation](operands.filter(hasResult), operands);
}

function nodesOf(arithmetic: Arithmetic): readonly Arithmetic[] {
  return [arithmetic, ...arithmetic.operands.flatMap(nodesOf)];
}

function rootsOf({ index, dimensions, questions }: Explanation): readonly Arithmetic[] {
  return [index, ...Object.values(dimensions), ...Object.values(questions)].flatMap((part) => Object.values(part));
}

function isConsistent(arithmetic: Arithmetic): boolean {
  if (arithmetic.result === null)
    return arithmetic.operation === 'given' || arithmetic.withheld !== null || evaluated(arithmetic) === null;
  return Math.abs((evaluated(arithmetic) ?? NaN) - arithmetic.result) < 1e-8;
}

function isAbout(arithmetic: Arithmetic, value: number | null | undefined): boolean {
  return arithmetic.result === null ? value === null : Math.abs(arithmetic.result - (value ?? NaN)) <= 1e-6;
}

function matchesScore(input: ScoringInput): boolean {
  const { index, dimensions, questions } = score(input);
  const tree = explain(input);
  const pairs = [
    ...Object.entries(tree.index).map(([side, node]) => [node, index[side as keyof Explanation['index']]] as const),
    ...dimensions.flatMap((scored) => {
      const node = tree.dimensions[scored.key];
      return node === undefined
        ? []
        : ([
            [node.claimed, scored.claimed],
            [node.proven, scored.proven],
            [node.level, scored.level],
            [node.gap, scored.gap],
            [node.spread, scored.spread],
            [node.coverage, scored.coverage],
            [node.coverageRise, scored.coverageRise],
          ] as const);
    }),
    ...questions.flatMap((scored) => {
      const node = tree.questions[scored.key];
      return node === undefined
        ? []
        : ([
            [node.claimed, scored.claimed],
            [node.spread, scored.spread],
          ] as const);
    }),
  ];
  return pairs.every(([node, value]) => isAbout(node, value));
}

describe('explain', () => {
  it('unfolds a level into claim and proof, down to answers and readings', () => {
    const { dimensions } = explained({
      respondents: [
        { function: 'sales', answers: { 'a-1': 4 } },
        { function: 'sales', answers: { 'a-1': 3 } },
        { function: 'revops', answers: { 'a-1': 1 } },
      ],
      evidence: { a: 1.5 },
    });
    expect(dimensions.a?.level).toMatchObject({
      label: 'level',
      operation: 'lower',
      result: 1.5,
      operands: [
        {
          label: 'claimed',
          operation: 'mean',
          result: 2.25,
          operands: [
            {
              label: 'question',
              subject: 'a-1',
              result: 2.25,
              operands: [
                { label: 'function', subject: 'sales', result: 3.5, operands: [{ result: 4 }, { result: 3 }] },
                { label: 'function', subject: 'revops', result: 1, operands: [{ result: 1 }] },
              ],
            },
          ],
        },
        { label: 'proven', result: 1.5, operands: [{ label: 'reading', subject: 'a-metric', result: 1.5, weight: 1 }] },
      ],
    });
  });

  it('names the consensus as the only operand of its question', () => {
    const { questions } = explained({
      respondents: [{ function: 'sales', answers: { 'a-1': 4 } }],
      consensus: { 'a-1': 1 },
    });
    expect(questions['a-1']?.claimed.operands).toMatchObject([{ label: 'consensus', operation: 'given', result: 1 }]);
  });

  it('says why a rule withholds a number', () => {
    const { index, dimensions, questions } = explained({
      respondents: [{ function: 'sales', answers: { 'a-1': 4 } }],
      technology: { crm: 3, ai: null },
      evidence: [
        { metric: 'm1', dimension: 'a', weight: 1, outcome: 'measured', level: 1 },
        { metric: 'm2', dimension: 'a', weight: 2, outcome: 'unable', level: null },
      ],
    });
    expect(dimensions.a?.proven).toMatchObject({ result: null, withheld: 'belowHalf' });
    expect(dimensions.b?.claimed).toMatchObject({ result: null, withheld: 'noOperand' });
    expect(dimensions.a?.gap).toMatchObject({ result: null, withheld: 'oneSideOnly' });
    expect(questions['a-1']?.spread).toMatchObject({ result: null, withheld: 'oneVoiceOnly' });
    expect(index.level).toMatchObject({
      result: null,
      withheld: 'tooFewDimensions',
      operands: [{ subject: 'a', result: 4 }],
    });
    expect(index.technology).toMatchObject({ result: null, withheld: 'layerUnknown' });
  });

  it('shows a rise by lost evidence against the earlier proof', () => {
    const { dimensions } = explained({
      respondents: [{ function: 'sales', answers: { 'a-1': 3 } }],
      previous: { a: { claimed: 1, proven: 2, level: 1, coverage: 1 } },
    });
    expect(dimensions.a?.coverageRise).toMatchObject({
      operation: 'rise',
      result: 1,
      operands: [
        { label: 'level', result: 3 },
        { label: 'levelWithEarlierProof', result: 2 },
      ],
    });
  });

  it('adds up at every node and agrees with the score', () => {
    fc.assert(
      fc.property(scorable, (input) => {
        const hasSoundTree = rootsOf(explain(input)).flatMap(nodesOf).every(isConsistent);
        return hasSoundTree && matchesScore(input);
      }),
      { numRuns: 1_000 },
    );
  });
});
