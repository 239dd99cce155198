import { faultsOf, score, ScoringError } from 'c/scoring';
import { readVectors, resolveInput } from './vectorFile';

const file = readVectors();
const input = resolveInput(file, {
  model: 'four',
  respondents: [{ function: 'sales', answers: { 'a-1': 5, 'b-1': 1.5, 'c-1': { notApplicable: '' } } }],
});

describe('ScoringError', () => {
  it('names what is wrong, where, and what to do, for all faults in one go', () => {
    expect(() => score(input)).toThrow(
      [
        'respondents[0].answers.a-1: 5 is no level of the model. Use a whole level from 0 to 4.',
        'respondents[0].answers.b-1: 1.5 lies between two rungs. Use a whole level from 0 to 4.',
        'respondents[0].answers.c-1: Not applicable without a reason. Say why it does not apply.',
      ].join('\n'),
    );
  });

  it('carries the faults for screens that have their own words', () => {
    const error = new ScoringError(faultsOf(input));
    expect(error.name).toBe('ScoringError');
    expect(error.faults.map(({ code }) => code)).toEqual(['levelOutOfRange', 'levelNotWhole', 'reasonMissing']);
  });

  it('finds NaN and infinite numbers', () => {
    const broken = resolveInput(file, {
      model: 'four',
      evidence: [{ metric: 'm1', dimension: 'a', weight: Infinity, outcome: 'measured', level: NaN }],
    });
    expect(faultsOf(broken).map(({ code }) => code)).toEqual(['weightInvalid', 'levelOutOfRange']);
  });

  it('finds nothing in a sound input', () => {
    expect(faultsOf(resolveInput(file, { model: 'l2o' }))).toEqual([]);
  });
});
