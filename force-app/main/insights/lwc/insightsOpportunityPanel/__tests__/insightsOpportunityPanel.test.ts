import { createElement } from 'lwc';
import checkDealMethod from '@salesforce/apex/DealCheckController.checkDeal';
import EVIDENCE_RUN from '@salesforce/schema/EvidenceRun__c';
import { registerSa11yMatcher } from '@sa11y/jest';
import InsightsOpportunityPanel from 'c/insightsOpportunityPanel';
import { check } from '../../insightsResultsApi/__tests__/fixtures';

jest.mock('@salesforce/apex/DealCheckController.checkDeal', () => ({ default: jest.fn() }), { virtual: true });

jest.mock('@salesforce/schema/EvidenceRun__c', () => ({ default: { objectApiName: 'EvidenceRun__c' } }), {
  virtual: true,
});

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

const apex = checkDealMethod as unknown as jest.Mock;
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function show() {
  const panel = createElement('c-insights-opportunity-panel', { is: InsightsOpportunityPanel });
  panel.recordId = '006A';
  document.body.append(panel);
  return { panel, find: (selector: string) => panel.shadowRoot?.querySelector<HTMLElement>(selector) ?? null };
}

beforeAll(registerSa11yMatcher);
afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
  jest.clearAllMocks();
});

describe('c-insights-opportunity-panel', () => {
  it('checks the deal of its page and shows a skeleton meanwhile', async () => {
    apex.mockReturnValue(new Promise(() => undefined));
    const { find } = show();
    expect(apex).toHaveBeenCalledWith({ dealId: '006A' });
    expect(find('c-shared-skeleton')).not.toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('shows what the deal costs, and checks again when asked', async () => {
    apex.mockResolvedValue(check);
    const { panel, find } = show();
    await settle();
    expect(panel.recordId).toBe('006A');
    expect(find('c-insights-deal-findings')).toMatchObject({ check });
    await expect(document.body).toBeAccessible();
    find('.again')?.click();
    await settle();
    expect(apex).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['EvidenceRun__c', 'L2O_Evidence', { c__metric: 'past-due-open' }],
    ['l2ox__EvidenceRun__c', 'l2ox__L2O_Evidence', { l2ox__metric: 'past-due-open' }],
  ])('opens the metric on the page of the evidence, where the run is %s', async (objectApiName, apiName, state) => {
    jest.replaceProperty(EVIDENCE_RUN, 'objectApiName', objectApiName);
    apex.mockResolvedValue(check);
    const { find } = show();
    await settle();
    find('c-insights-deal-findings')?.dispatchEvent(
      new CustomEvent('metricopen', { detail: { metric: 'past-due-open' } }),
    );
    expect(mockNavigated).toHaveBeenCalledWith({
      type: 'standard__navItemPage',
      attributes: { apiName },
      state,
    });
  });

  it('hands a failure to the error panel', async () => {
    apex.mockRejectedValue({ body: { message: '{"message":"Gone","code":"notFound"}' } });
    const { find } = show();
    await settle();
    expect(find('c-shared-error-panel')).toMatchObject({ error: { message: 'Gone' } });
    await expect(document.body).toBeAccessible();
  });

  it('leaves an answer aside that comes after the page went on to another deal', async () => {
    apex.mockResolvedValueOnce(check).mockReturnValue(new Promise(() => undefined));
    const { panel, find } = show();
    panel.recordId = '006B';
    await settle();
    expect(find('c-shared-skeleton')).not.toBeNull();
  });
});
