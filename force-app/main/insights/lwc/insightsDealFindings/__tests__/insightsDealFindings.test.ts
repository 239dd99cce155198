import { createElement } from 'lwc';
import { registerSa11yMatcher } from '@sa11y/jest';
import InsightsDealFindings from 'c/insightsDealFindings';
import { check } from '../../insightsResultsApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.insights_DealFindings_Found', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_Clean', () => ({ default: 'none of {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_DealFindings_UnableLine', () => ({ default: '{0}: {1}' }), { virtual: true });

function show(given: object | null) {
  const element = createElement('c-insights-deal-findings', { is: InsightsDealFindings });
  Object.assign(element, { check: given });
  document.body.append(element);
  return (selector: string) =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim());
}

beforeAll(registerSa11yMatcher);
afterEach(() => document.body.replaceChildren());

describe('c-insights-deal-findings', () => {
  it('tells what the deal pulls down, with a remedy each', async () => {
    const texts = show(check);
    expect(texts('.summary')).toEqual(['2 of 5']);
    expect(texts('.what')).toEqual(['c.insights_DealFindings_PastDue', 'Is it so?']);
    expect(texts('.remedy')).toEqual(['c.insights_DealFindings_PastDueRemedy', 'Do this.']);
    expect(texts('.unable')).toEqual(['Amount set: Opportunity.Amount']);
    await expect(document.body).toBeAccessible();
  });

  it('says that a deal is in order', async () => {
    const texts = show({ ...check, findings: [], unable: [] });
    expect(texts('.summary')).toEqual(['none of 5']);
    expect(texts('.unable')).toEqual([]);
    await expect(document.body).toBeAccessible();
  });

  it('says that no metric counts the deal', () => {
    const texts = show({ ...check, checked: 0, findings: [] });
    expect(texts('.summary')).toEqual(['c.insights_DealFindings_NotCounted']);
  });

  it('names a metric that has no words at all', () => {
    const findings = [{ metric: 'bare', name: 'Bare', question: null, remedy: null, reason: null }];
    expect(show({ ...check, findings })('.what')).toEqual(['Bare']);
  });

  it('is empty without a check', () => {
    expect(show(null)('.summary')).toEqual([]);
  });
});
