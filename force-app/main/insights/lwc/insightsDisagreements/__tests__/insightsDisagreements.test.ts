import { createElement } from 'lwc';
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

afterEach(() => document.body.replaceChildren());

describe('c-insights-disagreements', () => {
  it('shows the widest spreads first, with the means that may be told', async () => {
    const element = show(results);
    expect(texts(element, 'h3')).toEqual(['Ideal customer', 'pipeline-1']);
    expect(texts(element, '.voices')).toEqual(['Sales 4.0 · RevOps 2.0', 'c.insights_Disagreements_NoVoices']);
    expect(texts(element, '.withheld')).toEqual(['1 not shown']);
    await expect(element).toBeAccessible();
  });

  it('shows a spread of a rung and none below, eight at most, equal ones in the order of the model', () => {
    const [first] = results.claims;
    const claim = (question: string, spread: number | null) => ({ ...first, question, spread });
    const claims = [
      claim('under', 0.99),
      claim('none', null),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((place) => claim(`equal ${place}`, 1)),
      claim('wide', 2),
    ];
    expect(texts(show({ ...results, claims }), 'h3')).toEqual([
      'wide',
      ...[1, 2, 3, 4, 5, 6, 7].map((place) => `equal ${place}`),
    ]);
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
