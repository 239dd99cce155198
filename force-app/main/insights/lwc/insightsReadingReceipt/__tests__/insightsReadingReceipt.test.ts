import { createElement } from 'lwc';
import InsightsReadingReceipt from 'c/insightsReadingReceipt';
import type { ReceiptDto } from 'c/insightsResultsApi';
import { receipt } from '../../insightsResultsApi/__tests__/fixtures';
import { wordsOf } from '../viewModel';

jest.mock('@salesforce/label/c.insights_ReadingReceipt_Skip', () => ({ default: '{0} {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_ReadingReceipt_Range', () => ({ default: '{0} to {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_ReadingReceipt_Minimum', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_ReadingReceipt_Limits', () => ({ default: '{0} {1} {2} {3}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_ReadingReceipt_Duration', () => ({ default: '{0} s' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_LeftOut_Deals', () => ({ default: '{0} of {1} ({2})' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_ReadingReceipt_Because', () => ({ default: '{0}: {1}' }), { virtual: true });

const factsOf = (dto: ReceiptDto) => Object.fromEntries(wordsOf(dto).facts.map(({ key, text }) => [key, text]));
const storing = (change: object): ReceiptDto => ({
  ...receipt,
  receipt: JSON.stringify({ ...JSON.parse(receipt.receipt ?? '{}'), ...change }),
});

function show(dto: ReceiptDto | null) {
  const element = createElement('c-insights-reading-receipt', { is: InsightsReadingReceipt });
  element.receipt = dto;
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('what the admin has set', () => {
  it('is named, and left out where nothing was', () => {
    expect(factsOf(storing({ own: ['thresholds', 'later'] }))).toMatchObject({
      own: 'c.insights_ReadingReceipt_OwnThresholds, later',
    });
    expect(factsOf(storing({ own: [] }))).not.toHaveProperty('own');
    expect(factsOf(receipt)).not.toHaveProperty('own');
  });
});

describe('what does not count', () => {
  it('is told with its share, and so is the field of the amount', () => {
    const parts = [{ kind: 'owner', label: 'Robot', records: 2 }];
    const leftOut = { objectName: 'Opportunity', records: 2, ofRecords: 8, amount: null, ofAmount: null, parts };
    expect(factsOf(storing({ leftOut, amountField: 'ARR__c' }))).toMatchObject({
      leftOut: '2 of 8 (25.0%)',
      amountField: 'ARR__c',
    });
    expect(factsOf(storing({ leftOut: null, amountField: null }))).not.toHaveProperty('leftOut');
    expect(factsOf(receipt)).not.toHaveProperty('amountField');
  });
});

describe('c-insights-reading-receipt', () => {
  it('shows value, thresholds, SOQL, notes and remedy', async () => {
    const element = show(receipt);
    const text = (selector: string) => element.shadowRoot?.querySelector(selector)?.textContent?.trim();
    expect(text('.value')).toBe('63.1%');
    expect(text('.soql')).toBe('SELECT Id FROM Opportunity');
    expect(text('.notes')).toBe('41 renewals were left out.');
    expect(text('.remedy')).toBe('Compare the last 40.');
    expect(element.shadowRoot?.querySelector('c-insights-threshold-bar')).toMatchObject({ level: 4, unit: 'percent' });
    await expect(element).toBeAccessible();
  });

  it('is empty without a receipt', () => {
    expect(show(null).shadowRoot?.querySelector('.value')).toBeNull();
  });
});

describe('wordsOf', () => {
  it('says of a figure without weight that it is shown only', () => {
    const shown = { ...receipt, reading: { ...receipt.reading, weight: 0 } };
    expect(factsOf(shown).level).toBe('c.insights_ReadingReceipt_LevelShown');
    expect(factsOf(receipt).level).toBe('c.insights_ReadingReceipt_LevelWeight');
  });

  it('tells what was read, what counted and what was left out', () => {
    expect(factsOf(receipt)).toMatchObject({
      window: 'Jan 1, 2017 to Dec 31, 2017',
      filter: 'closed in the year to T',
      counted: '8,800',
      denominator: '6,711 of 20',
      skipped: '12 c.insights_ReadingReceipt_SkipCloseDate · 1 other',
      hidden: '3',
      runAs: 'Robin Vale',
      use: '1.5 s 44 9 900 70',
    });
  });

  it('says none when nothing was left out', () => {
    expect(factsOf(storing({ skipped: {} })).skipped).toBe('c.insights_ReadingReceipt_NoneSkipped');
  });

  it('tells the duration alone where no stream was read', () => {
    expect(factsOf(storing({ limitUse: null })).use).toBe('1.5 s');
  });

  it('leaves out what was not stored', () => {
    const bare = { ...receipt, receipt: null, formula: null, thresholdSource: null };
    expect(Object.keys(factsOf(bare))).toEqual(['level', 'sum', 'lookBack']);
    expect(wordsOf(bare)).toMatchObject({ soql: '', hasNotes: false });
  });

  it('says why nothing was measured', () => {
    const reading = { ...receipt.reading, outcome: 'unable', value: null, level: null, reason: 'No grant' } as const;
    expect(wordsOf({ ...receipt, reading })).toMatchObject({
      value: 'c.shared_Format_None',
      outcome: 'c.insights_OutcomeWords_Unable: No grant',
      iconName: 'utility:lock',
    });
  });
});
