import { createElement } from 'lwc';
import InsightsChoices from 'c/insightsChoices';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.insights_Choices_Amount', () => ({ default: '{0} ({1}): {2}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_Choices_Reason', () => ({ default: '{0}: {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_LeftOut_Deals', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_LeftOut_Owner', () => ({ default: 'owner {0}' }), { virtual: true });

function show(choices = evidence.run?.choices ?? null) {
  const element = createElement('c-insights-choices', { is: InsightsChoices });
  Object.assign(element, { choices, currencyCode: 'USD' });
  document.body.append(element);
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
  return { element, texts: (selector: string) => all(selector).map(({ textContent }) => textContent?.trim()) };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-choices', () => {
  it('tells the amount field, how much is left out, and why', async () => {
    const { element, texts } = show();
    expect(texts('.amount')).toEqual(['ARR (ARR__c): Contracts run for years.']);
    expect(texts('.share').map((text) => text?.split(' c.')[0])).toEqual(['312 of 2,987', 'c.insights_LeftOut_Leads']);
    expect(texts('.reasons li')).toEqual(['owner Test Robot: Orders of the test suite.']);
    await expect(element).toBeAccessible();
  });

  it('tells the amount field alone where nothing is left out', async () => {
    const { element, texts } = show({ ...evidence.run!.choices!, leftOut: [], shares: [] });
    expect(texts('details')).toEqual([]);
    expect(texts('.amount')).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it('is empty where everything counts as shipped', () => {
    const element = createElement('c-insights-choices', { is: InsightsChoices });
    document.body.append(element);
    expect(element.shadowRoot?.querySelector('.choices')).toBeNull();
  });
});
