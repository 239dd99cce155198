import { type LeftOutShareDto, completeChoices, leftOutAmountText, leftOutName, leftOutText } from 'c/insightsLeftOut';

jest.mock('@salesforce/label/c.insights_LeftOut_Deals', () => ({ default: '{0} of {1} deals ({2}): {3}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_LeftOut_Leads', () => ({ default: '{0} of {1} leads ({2}): {3}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_LeftOut_NotCounted', () => ({ default: 'uncounted: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_LeftOut_Owner', () => ({ default: 'owner {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_LeftOut_RecordType', () => ({ default: 'record type {0}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_LeftOut_Part', () => ({ default: '{0} ({1})' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_LeftOut_Amount', () => ({ default: '{0} of {1}' }), { virtual: true });

const share: LeftOutShareDto = {
  objectName: 'Opportunity',
  records: 312,
  ofRecords: 2987,
  amount: 1200,
  ofAmount: 9800,
  parts: [
    { kind: 'recordType', label: 'Partner', records: 300 },
    { kind: 'owner', label: 'Robot', records: 12 },
  ],
};

describe('leftOutText', () => {
  it('tells how many of how many, the share, and for what', () => {
    expect(leftOutText(share)).toBe('312 of 2,987 deals (10.4%): record type Partner (300) · owner Robot (12)');
    expect(leftOutText({ ...share, objectName: 'Lead' })).toMatch(/^312 of 2,987 leads/);
  });

  it('has no share of nothing', () => {
    expect(leftOutText({ ...share, records: 0, ofRecords: 0 })).toBe('uncounted: record type Partner · owner Robot');
  });
});

describe('leftOutAmountText', () => {
  it('is in the currency of the run, and empty without amounts', () => {
    expect(leftOutAmountText(share, 'EUR')).toBe('€1,200 of €9,800');
    expect(leftOutAmountText({ ...share, amount: null }, 'EUR')).toBe('');
  });
});

it('names a value with its kind', () => {
  expect(leftOutName({ kind: 'owner', label: 'Robot' })).toBe('owner Robot');
});

it('puts null back where the platform left a field out', () => {
  const sent = { leftOut: [{ kind: 'owner', value: '1', label: 'R' }], shares: [{ ...share, amount: undefined }] };
  expect(completeChoices(sent as never)).toMatchObject({
    amount: null,
    leftOut: [{ reason: null }],
    shares: [{ amount: null }],
  });
  expect(completeChoices(undefined)).toBeNull();
});
