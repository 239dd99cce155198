import { createElement } from 'lwc';
import { registerSa11yMatcher } from '@sa11y/jest';
import InsightsDisagreements from 'c/insightsDisagreements';
import { results } from '../../insightsResultsApi/__tests__/fixtures';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/label/c.insights_Disagreements_Voice', () => ({ default: '{0} {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_Disagreements_Withheld', () => ({ default: '{0} not shown' }), {
  virtual: true,
});

function show(given: object | null) {
  const element = createElement('c-insights-disagreements', { is: InsightsDisagreements });
  Object.assign(element, { results: given, dimensions: fixture.dimensions, zones: fixture.zones });
  document.body.append(element);
  return element;
}
const texts = (element: HTMLElement, selector: string) =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) => one.textContent?.trim());

beforeAll(registerSa11yMatcher);
afterEach(() => document.body.replaceChildren());

describe('c-insights-disagreements', () => {
  it('shows the widest spreads first, with the means that may be told', async () => {
    const element = show(results);
    expect(texts(element, 'h3')).toEqual(['Ideal customer', 'pipeline-1']);
    expect(texts(element, '.voices')).toEqual(['Sales 4.0 · RevOps 2.0', 'c.insights_Disagreements_NoVoices']);
    expect(texts(element, '.withheld')).toEqual(['1 not shown']);
    await expect(element).toBeAccessible();
  });

  it('says so when no function stands a rung apart', async () => {
    const element = show({ ...results, claims: [] });
    expect(texts(element, '.empty')).toEqual(['c.insights_Disagreements_Empty']);
    expect(texts(element, '.withheld')).toEqual([]);
    await expect(element).toBeAccessible();
  });

  it('is empty without results', () => {
    expect(texts(show(null), '.row')).toEqual([]);
  });
});
