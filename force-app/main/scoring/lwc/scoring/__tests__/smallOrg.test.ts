import { type ReadingOutcome, isForWantOfWins, smallOrgOf } from 'c/scoring';

const reading = (metric: string, outcome: ReadingOutcome, sample: number | null) => ({ metric, outcome, sample });

describe('smallOrgOf', () => {
  it('tells how many wins there are of those that are needed', () => {
    const small = smallOrgOf([reading('line-items', 'tooFew', 12), reading('quoted', 'notApplicable', null)]);
    expect(small).toEqual({ wins: 12, needed: 20 });
  });

  it.each([
    ['enough wins', [reading('line-items', 'measured', 20)]],
    ['more wins than an own minimum hides', [reading('quoted', 'tooFew', 30)]],
    ['another shortage', [reading('lead-conversion', 'tooFew', 3)]],
    ['nothing read', []],
  ])('says nothing for %s', (_, readings) => expect(smallOrgOf(readings)).toBeNull());
});

describe('isForWantOfWins', () => {
  it('is about metrics over the same deals alone', () => {
    const small = { wins: 12, needed: 20 };
    expect(isForWantOfWins(reading('amount-erosion', 'tooFew', 12), small)).toBe(true);
    expect(isForWantOfWins(reading('lead-conversion', 'tooFew', 3), small)).toBe(false);
    expect(isForWantOfWins(reading('win-rate', 'measured', 12), small)).toBe(false);
    expect(isForWantOfWins(reading('quoted', 'tooFew', 12), null)).toBe(false);
  });
});
