import { refreshApex } from '@salesforce/apex';
import { type ScorecardDto, complete, getScorecard, refreshScorecard } from 'c/insightsScorecardApi';
import fixture from './scorecard.json';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

const scorecard: ScorecardDto = fixture as ScorecardDto;

describe('insightsScorecardApi', () => {
  it('hands on the Apex method under its typed name', async () => {
    (getScorecard as unknown as jest.Mock).mockResolvedValue(scorecard);
    await expect(getScorecard({ assessmentId: null })).resolves.toBe(scorecard);
  });

  it('refreshes what was wired', async () => {
    const wired = { data: scorecard };
    await refreshScorecard(wired);
    expect(refreshApex).toHaveBeenCalledWith(wired);
  });
});

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => inner ?? undefined);
}

describe('complete', () => {
  it('puts null back where the platform left a field out', () => {
    expect(complete(withoutNulls(scorecard) as ScorecardDto)).toEqual(scorecard);
  });

  it('knows a scorecard without assessment, Index or benchmark', () => {
    const empty = { ...scorecard, assessment: null, index: null, benchmark: null };
    expect(complete(withoutNulls(empty) as ScorecardDto)).toEqual(empty);
  });
});

describe('the fixture', () => {
  it('holds every outcome and every kind of gap', () => {
    const outcomes = new Set(scorecard.readings.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(['error', 'measured', 'notApplicable', 'tooFew', 'unable']);
    const gaps = scorecard.dimensions.map(({ gap }) => (gap === null ? null : Math.sign(gap)));
    expect(new Set(gaps)).toEqual(new Set([1, -1, null]));
  });
});
