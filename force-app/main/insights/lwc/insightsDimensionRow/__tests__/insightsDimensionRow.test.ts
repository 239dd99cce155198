import { createElement } from 'lwc';
import InsightsDimensionRow from 'c/insightsDimensionRow';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });

function show(key: string) {
  const element = createElement('c-insights-dimension-row', { is: InsightsDimensionRow });
  Object.assign(element, { dimension: fixture.dimensions.find((one) => one.key === key), zones: fixture.zones });
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-dimension-row', () => {
  it.each([
    ['icp', '1.6'],
    ['commercial', '2.3'],
    ['handoffs', 'c.insights_DimensionRow_NotRated'],
  ])('shows %s with its level and its track', async (key, level) => {
    const row = show(key);
    expect(row.shadowRoot?.querySelector('.level')?.textContent).toBe(level);
    const dimension = fixture.dimensions.find((one) => one.key === key);
    expect(row.shadowRoot?.querySelector('c-scoring-rung-track')).toMatchObject({
      claimed: dimension?.claimed,
      proven: dimension?.proven,
    });
    await expect(row).toBeAccessible();
  });
});
