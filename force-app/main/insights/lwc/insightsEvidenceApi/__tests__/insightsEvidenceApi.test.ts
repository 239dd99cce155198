import getEvidenceMethod from '@salesforce/apex/EvidencePageController.getEvidence';
import { READING_OUTCOMES } from 'c/scoring';
import { completeEvidence, getEvidence } from 'c/insightsEvidenceApi';
import { evidence } from './fixtures';

jest.mock('@salesforce/apex/EvidencePageController.getEvidence', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/EvidencePageController.getFindings', () => ({ default: jest.fn() }), { virtual: true });

/** As the platform sends it: fields without a value may be missing. */
function sent<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => inner ?? undefined) as T;
}

describe('insightsEvidenceApi', () => {
  it('hands on the Apex method under its typed name', () => {
    expect(getEvidence).toBe(getEvidenceMethod);
  });

  it('puts null back where the platform left a field out', () => {
    expect(completeEvidence(sent(evidence))).toEqual(evidence);
  });

  it('knows a page before the first run', () => {
    const empty = { ...evidence, run: null, later: null, assessmentName: null, moneyAtStake: null, metrics: [] };
    expect(completeEvidence(sent(empty))).toEqual(empty);
  });

  it('has a fixture with every outcome', () => {
    const outcomes = new Set(evidence.metrics.map(({ reading }) => reading.outcome));
    expect([...outcomes].sort()).toEqual([...READING_OUTCOMES].sort());
  });
});
