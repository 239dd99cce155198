import { createElement } from 'lwc';
import InsightsAiReadiness from 'c/insightsAiReadiness';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';

jest.mock('@salesforce/apex/ScorecardController.getScorecard', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/label/c.insights_AiReadiness_BelowLine', () => ({ default: '{0}: low' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_AiReadiness_Unproven', () => ({ default: '{0}: no proof' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_AiReadiness_NotRated', () => ({ default: '{0}: not rated' }), {
  virtual: true,
});

function show(index: object | null) {
  const element = createElement('c-insights-ai-readiness', { is: InsightsAiReadiness });
  Object.assign(element, { index, dimensions: fixture.dimensions });
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-ai-readiness', () => {
  it.each([
    ['notReady', 'c.insights_AiReadiness_NotReady'],
    ['conditional', 'c.insights_AiReadiness_Conditional'],
    ['ready', 'c.insights_AiReadiness_Ready'],
    [null, 'c.insights_AiReadiness_Unknown'],
  ])('says %s in words', async (aiReadiness, word) => {
    const gate = show({ ...fixture.index, aiReadiness });
    expect(gate.shadowRoot?.querySelector('.state')?.textContent).toContain(word);
    await expect(gate).toBeAccessible();
  });

  it('names what stands in the way, by dimension', () => {
    const items = [...(show(fixture.index).shadowRoot?.querySelectorAll('li') ?? [])];
    expect(items.map((item) => item.textContent)).toEqual([
      'ICP & Qualification: low',
      'Commercial Governance: no proof',
      'Handoffs & Customer Lifecycle: not rated',
      'Forecast & Board Visibility: low',
      'CRM Enforcement & Process Integrity: low',
    ]);
  });

  it('has no list of blockers without an Index', () => {
    expect(show(null).shadowRoot?.querySelector('ul')).toBeNull();
  });
});
