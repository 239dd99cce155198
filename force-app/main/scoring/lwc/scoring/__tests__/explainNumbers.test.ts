import { explain, type Arithmetic, type Explanation } from 'c/scoring';
import { readVectors, resolveInput, type Vector } from './vectorFile';

const file = readVectors();

function explained(given: Omit<Vector['input'], 'model'>): Explanation {
  return explain(resolveInput(file, { model: 'four', ...given }));
}

/** One line of a number: what it is, how it comes about, and its result or why there is none. */
function line({ label, subject, operation, result, withheld }: Arithmetic): string {
  const about = subject === '' ? label : `${label} ${subject}`;
  return `${about} ${operation} ${result === null ? withheld : String(result)}`;
}

/** The number, then what it was made of. */
function lines(arithmetic: Arithmetic | undefined): readonly string[] {
  return arithmetic === undefined ? [] : [line(arithmetic), ...arithmetic.operands.map(line)];
}

const measured = (metric: string, level: number): object => ({
  metric,
  dimension: 'a',
  weight: 1,
  outcome: 'measured',
  level,
});

// Rule 10: every number unfolds into what it was made of.
describe('the numbers of the Index', () => {
  const rated = {
    respondents: [{ function: 'sales', answers: { 'a-1': 4, 'b-1': 3, 'c-1': 2, 'd-1': 3 } }],
    evidence: { a: 2, b: 3 },
    technology: { crm: 3, ai: 1 },
  } as const;

  it('are means over the dimensions rated on their side', () => {
    const { index } = explained(rated);
    expect(lines(index.claimed)).toEqual([
      'indexClaimed mean 3',
      'claimed a given 4',
      'claimed b given 3',
      'claimed c given 2',
      'claimed d given 3',
    ]);
    expect(lines(index.proven)).toEqual(['indexProven mean tooFewDimensions', 'proven a given 2', 'proven b given 3']);
    expect(lines(index.level)).toEqual([
      'index mean 2.5',
      'level a given 2',
      'level b given 3',
      'level c given 2',
      'level d given 3',
    ]);
    expect(lines(index.gap)).toEqual(['indexGap mean 1', 'gap a given 2', 'gap b given 0']);
  });

  it('count a dimension without a metric as covered by nothing', () => {
    expect(lines(explained(rated).index.coverage)).toEqual([
      'indexCoverage mean 0.5',
      'coverage a given 1',
      'coverage b given 1',
      'coverage c given 0',
      'coverage d given 0',
    ]);
  });

  it('take the higher layer of technology', () => {
    expect(lines(explained(rated).index.technology)).toEqual(['technology higher 3', 'crm given 3', 'ai given 1']);
  });

  it('say why there is none', () => {
    const { index } = explained({});
    expect([index.gap, index.coverage, index.technology].map(line)).toEqual([
      'indexGap mean oneSideOnly',
      'indexCoverage mean noOperand',
      'technology higher layerUnknown',
    ]);
  });
});

describe('the numbers of a dimension', () => {
  const sides = {
    respondents: [
      { function: 'sales', answers: { 'a-1': 4 } },
      { function: 'revops', answers: { 'a-1': 2 } },
    ],
    evidence: [measured('m1', 1), { ...measured('m2', 0), outcome: 'unable', level: null }],
  } as Omit<Vector['input'], 'model'>;

  it('compare claim with proof', () => {
    const { level, gap } = explained(sides).dimensions.a ?? {};
    expect(lines(level)).toEqual(['level a lower 1', 'claimed a mean 3', 'proven a mean 1']);
    expect(lines(gap)).toEqual(['gap a difference 2', 'claimed a mean 3', 'proven a mean 1']);
    expect(level?.withheld).toBeNull();
  });

  it('name every metric that applies, and what was not measured', () => {
    const readings = ['reading m1 given 1', 'reading m2 given noOperand'];
    expect(lines(explained(sides).dimensions.a?.proven)).toEqual(['proven a mean 1', ...readings]);
    expect(lines(explained(sides).dimensions.a?.coverage)).toEqual(['coverage a share 0.5', ...readings]);
  });

  it('take the widest disagreement among the questions', () => {
    expect(lines(explained(sides).dimensions.a?.spread)).toEqual(['spread a higher 2', 'spread a-1 range 2']);
  });

  it('say why there is none', () => {
    const { level, spread, coverage, coverageRise } = explained({}).dimensions.a!;
    expect([level, spread, coverage, coverageRise].map(line)).toEqual([
      'level a lower noOperand',
      'spread a higher oneVoiceOnly',
      'coverage a share noOperand',
      'coverageRise a rise noOperand',
    ]);
    expect(coverageRise.operands).toEqual([]);
  });

  it('leave a question out that everyone called not applicable', () => {
    const answers = { 'a-1': { notApplicable: 'No such team' } };
    const { dimensions, questions } = explained({ respondents: [{ function: 'sales', answers }] });
    expect(lines(dimensions.a?.claimed)).toEqual(['claimed a mean noOperand']);
    expect(lines(questions['a-1']?.claimed)).toEqual(['question a-1 mean noOperand']);
  });

  it('unfold a question into functions and answers', () => {
    const { claimed, spread } = explained(sides).questions['a-1']!;
    expect(lines(claimed)).toEqual(['question a-1 mean 3', 'function sales mean 4', 'function revops mean 2']);
    expect(lines(spread)).toEqual(['spread a-1 range 2', 'function sales mean 4', 'function revops mean 2']);
    expect(claimed.operands.flatMap(({ operands }) => operands.map(line))).toEqual([
      'answer given 4',
      'answer given 2',
    ]);
  });
});

// Rule 11: what the level stands above the lower of its present claim and its earlier proof.
describe('the rise by lost evidence', () => {
  const thin = [measured('m1', 3), { ...measured('m2', 0), outcome: 'unable', level: null }];
  const before = (proven: number | null, coverage: number): object => ({
    a: { claimed: null, proven, level: proven, coverage },
  });

  it('stands against the earlier proof alone where nothing is claimed', () => {
    const given = { evidence: thin, previous: before(2, 1) } as Omit<Vector['input'], 'model'>;
    const rise = explained(given).dimensions.a?.coverageRise;
    expect(lines(rise)).toEqual(['coverageRise a rise 1', 'level a given 3', 'levelWithEarlierProof a lower 2']);
    expect(lines(rise?.operands[1])).toEqual([
      'levelWithEarlierProof a lower 2',
      'claimed a mean noOperand',
      'earlierProven a given 2',
    ]);
  });

  it('has no operands where nothing was lost', () => {
    const given = { evidence: thin, previous: before(2, 0.5) } as Omit<Vector['input'], 'model'>;
    expect(lines(explained(given).dimensions.a?.coverageRise)).toEqual(['coverageRise a rise 0']);
  });
});
