import { createElement } from 'lwc';
import InsightsClaimProof from 'c/insightsClaimProof';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/label/c.insights_ClaimProof_CoverageWords', () => ({ default: '{0}, {1} of {2}' }), {
  virtual: true,
});

function show(scorecard: object | null) {
  const element = createElement('c-insights-claim-proof', { is: InsightsClaimProof });
  Object.assign(element, { scorecard });
  document.body.append(element);
  return element;
}
const texts = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll('c-insights-figure') ?? [])].map((one) => (one as never as Text).text);
type Text = { text: string };

afterEach(() => document.body.replaceChildren());

describe('c-insights-claim-proof', () => {
  it('shows both sides, the gap, the coverage and the zone', async () => {
    const element = show(fixture);
    expect(texts(element)).toEqual(['1.8', '2.5', '1.8', '+0.8', '58%']);
    expect(element.shadowRoot?.querySelector('.zone')?.textContent).toBe('Person-Dependent');
    expect(element.shadowRoot?.querySelector('.coverage-words')?.textContent).toBe('58%, 5 of 6');
    expect(element.shadowRoot?.querySelector('c-scoring-rung-track')).toMatchObject({ claimed: 2.5, proven: 1.75 });
    await expect(element).toBeAccessible();
  });

  it('shows no number where there is none', async () => {
    const none = { claimed: null, proven: null, level: null, gap: null, coverage: null, zone: null };
    const element = show({ ...fixture, benchmark: null, index: { ...fixture.index, ...none } });
    expect(new Set(texts(element))).toEqual(new Set(['c.shared_Format_None']));
    expect(element.shadowRoot?.querySelector('.zone')?.textContent).toBe('c.insights_ClaimProof_NoZone');
    await expect(element).toBeAccessible();
  });

  it('is empty before anything is scored', () => {
    expect(show(null).shadowRoot?.querySelector('article')).toBeNull();
  });
});
