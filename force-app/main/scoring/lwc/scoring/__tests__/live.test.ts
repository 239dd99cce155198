import { liveDimensionClaim, score, type Answers } from 'c/scoring';
import { modelNamed, readVectors, resolveInput } from './vectorFile';

const file = readVectors();
const model = modelNamed(file, 'l2o');

describe('liveDimensionClaim', () => {
  it('is empty before the first answer', () => {
    expect(liveDimensionClaim(model, 'structural', 'icp', {})).toEqual({ claimed: null, share: 0 });
  });

  it('waits for half of the questions', () => {
    expect(liveDimensionClaim(model, 'structural', 'icp', { 'icp-1': 3, 'icp-2': 'dontKnow' })).toEqual({
      claimed: null,
      share: 1 / 6,
    });
  });

  it('moves with each further answer', () => {
    const half: Answers = { 'icp-1': 3, 'icp-2': 2, 'icp-3': 1 };
    expect(liveDimensionClaim(model, 'structural', 'icp', half).claimed).toBe(2);
    expect(liveDimensionClaim(model, 'structural', 'icp', { ...half, 'icp-4': 4 }).claimed).toBe(2.5);
  });

  it('asks the quick questions only at quick depth', () => {
    expect(liveDimensionClaim(model, 'quick', 'icp', { 'icp-1': 3, 'icp-3': 0 })).toEqual({ claimed: 3, share: 0.5 });
  });

  it('has no share where nothing applies', () => {
    const answers = { 'icp-1': { notApplicable: 'x' }, 'icp-2': { notApplicable: 'x' } };
    expect(liveDimensionClaim(model, 'quick', 'icp', answers)).toEqual({ claimed: null, share: null });
  });

  it('agrees with the score of an assessment with that respondent alone', () => {
    const answers: Answers = { 'icp-1': 3, 'icp-2': 2, 'icp-3': 1, 'icp-5': { notApplicable: 'x' } };
    const result = score(resolveInput(file, { model: 'l2o', respondents: [{ function: 'sales', answers }] }));
    expect(liveDimensionClaim(model, 'structural', 'icp', answers).claimed).toBe(result.dimensions[0]?.claimed);
  });
});
