import { createElement } from 'lwc';
import InsightsIndexHeadline from 'c/insightsIndexHeadline';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });

function show(scorecard: object) {
  const element = createElement('c-insights-index-headline', { is: InsightsIndexHeadline });
  Object.assign(element, { scorecard });
  document.body.append(element);
  return element;
}
const text = (element: HTMLElement, selector: string) => element.shadowRoot?.querySelector(selector)?.textContent;

afterEach(() => document.body.replaceChildren());

describe('c-insights-index-headline', () => {
  it('shows the Index, its zone and a track with claim, proof and benchmark', async () => {
    const headline = show(fixture);
    expect(text(headline, '.level')).toBe('1.8');
    expect(text(headline, '.zone')).toBe('Person-Dependent');
    const track = headline.shadowRoot?.querySelector('c-scoring-rung-track');
    expect(track).toMatchObject({ claimed: 2.5, proven: 1.75, benchmark: 1.6 });
    await expect(headline).toBeAccessible();
  });

  it('shows a dash, never a zero, without an Index or a benchmark', async () => {
    const index = { ...fixture.index, level: null, claimed: null, proven: null, zone: null };
    const headline = show({ ...fixture, index, benchmark: null });
    expect(text(headline, '.level')).toBe('c.shared_Format_None');
    expect(text(headline, '.zone')).toBe('c.insights_IndexHeadline_NoZone');
    await expect(headline).toBeAccessible();
  });

  it('says so when the assessment is not scored yet', async () => {
    const headline = show({ ...fixture, index: null });
    expect(text(headline, '.unscored')).toBe('c.insights_IndexHeadline_NotScored');
    await expect(headline).toBeAccessible();
  });
});
