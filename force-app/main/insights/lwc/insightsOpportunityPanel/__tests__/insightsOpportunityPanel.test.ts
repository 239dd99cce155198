import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import EVIDENCE_RUN from '@salesforce/schema/EvidenceRun__c';
import { getRecord } from 'lightning/uiRecordApi';
import InsightsOpportunityPanel from 'c/insightsOpportunityPanel';
import { checkDeal } from 'c/insightsResultsApi';
import { check } from '../../insightsResultsApi/__tests__/fixtures';
import type { TestAdapter } from '../../insightsScorecardApi/__tests__/wired';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/DealCheckController.checkDeal',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  { virtual: true },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

jest.mock('@salesforce/schema/EvidenceRun__c', () => ({ default: { objectApiName: 'EvidenceRun__c' } }), {
  virtual: true,
});

jest.mock('@salesforce/label/c.insights_OpportunityPanel_LeftOut', () => ({ default: 'Left out for {0}: {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.insights_LeftOut_Owner', () => ({ default: 'owner {0}' }), { virtual: true });

const mockNavigated = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const NavigationMixin = (base: new () => object) =>
    class extends base {
      [Navigate](...args: unknown[]): void {
        mockNavigated(...args);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});

const apex = checkDeal as unknown as TestAdapter;
const record = getRecord as unknown as TestAdapter;
const BEFORE = '2017-12-31T09:29:59.000Z';
const AFTER = '2017-12-31T09:30:01.000Z';

function show() {
  const panel = createElement('c-insights-opportunity-panel', { is: InsightsOpportunityPanel });
  panel.recordId = '006A';
  document.body.append(panel);
  return { panel, find: (selector: string) => panel.shadowRoot?.querySelector<HTMLElement>(selector) ?? null };
}

const changed = (at: string): void => record.emit({ fields: { LastModifiedDate: { value: at } } });

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-opportunity-panel', () => {
  it('asks for nothing until it was drawn, then for the deal of its page, and shows a skeleton meanwhile', async () => {
    const { panel, find } = show();
    expect(find('c-shared-skeleton')).not.toBeNull();
    expect(apex.getLastConfig()).not.toEqual({ dealId: '006A' });
    await settled();
    expect(apex.getLastConfig()).toEqual({ dealId: '006A' });
    expect(find('c-shared-skeleton')).not.toBeNull();
    expect(panel.recordId).toBe('006A');
    await expect(document.body).toBeAccessible();
  });

  it('shows what the deal costs, and checks again when asked', async () => {
    const { panel, find } = show();
    await settled();
    apex.emit(check);
    await settled();
    expect(panel.recordId).toBe('006A');
    expect(find('c-insights-deal-findings')).toMatchObject({ check });
    await expect(document.body).toBeAccessible();
    find('.again')?.click();
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
    expect(find('c-shared-skeleton')).not.toBeNull();
  });

  it('says that a deal does not count which the admin leaves out, and why', async () => {
    const { find } = show();
    await settled();
    const leftOut = { kind: 'owner', value: '005A', label: 'Robot', reason: 'A test.' } as const;
    apex.emit({ ...check, state: 'leftOut', findings: [], leftOut });
    await settled();
    expect(find('.unjudged')?.textContent).toBe('Left out for owner Robot: A test.');
    await expect(document.body).toBeAccessible();
  });

  it('checks again when the deal was changed after the check, once a change', async () => {
    const { find } = show();
    await settled();
    changed(BEFORE);
    apex.emit(check);
    await settled();
    expect(refreshApex).not.toHaveBeenCalled();
    changed(AFTER);
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
    apex.emit(check);
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
    expect(find('c-insights-deal-findings')).not.toBeNull();
  });

  it('checks again when what the client had cached is older than the last change', async () => {
    show();
    await settled();
    changed(AFTER);
    apex.emit(check);
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
  });

  it('shows the check where the record itself cannot be read by the client', async () => {
    const { find } = show();
    await settled();
    record.error({ message: 'no' });
    apex.emit(check);
    await settled();
    expect(find('c-insights-deal-findings')).not.toBeNull();
    expect(refreshApex).not.toHaveBeenCalled();
  });

  it.each(['noRun', 'firstRun', 'olderRun'] as const)(
    'says why a deal was not judged (%s) and where to go',
    async (state) => {
      const { find } = show();
      await settled();
      apex.emit({ state, checkedAt: check.checkedAt, checked: 0, findings: [], unable: [] });
      await settled();
      expect(find('.unjudged')?.textContent).toBe(
        `c.insights_OpportunityPanel_${state[0]?.toUpperCase()}${state.slice(1)}`,
      );
      expect(find('c-insights-deal-findings')).toBeNull();
      await expect(document.body).toBeAccessible();
      find('.evidence')?.click();
      expect(mockNavigated).toHaveBeenCalledWith({
        type: 'standard__navItemPage',
        attributes: { apiName: 'L2O_Evidence' },
        state: {},
      });
    },
  );

  it.each([
    ['EvidenceRun__c', 'L2O_Evidence', { c__metric: 'past-due-open' }],
    ['l2ox__EvidenceRun__c', 'l2ox__L2O_Evidence', { l2ox__metric: 'past-due-open' }],
  ])('opens the metric on the page of the evidence, where the run is %s', async (objectApiName, apiName, state) => {
    const renamed = jest.replaceProperty(EVIDENCE_RUN, 'objectApiName', objectApiName);
    const { find } = show();
    await settled();
    apex.emit(check);
    await settled();
    find('c-insights-deal-findings')?.dispatchEvent(
      new CustomEvent('metricopen', { detail: { metric: 'past-due-open' } }),
    );
    expect(mockNavigated).toHaveBeenCalledWith({
      type: 'standard__navItemPage',
      attributes: { apiName },
      state,
    });
    renamed.restore();
  });

  it('hands a failure to the error panel', async () => {
    const { find } = show();
    await settled();
    apex.error({ message: '{"message":"Gone","code":"notFound"}' });
    await settled();
    expect(find('c-shared-error-panel')).toMatchObject({ error: { message: 'Gone' } });
    await expect(document.body).toBeAccessible();
  });

  it('leaves an answer aside that comes after the page went on to another deal', async () => {
    const { panel, find } = show();
    await settled();
    panel.recordId = '006B';
    apex.emit(check);
    expect(find('c-insights-deal-findings')).toBeNull();
    await settled();
    expect(find('c-shared-skeleton')).not.toBeNull();
    expect(apex.getLastConfig()).toEqual({ dealId: '006B' });
  });
});
