import { createElement } from 'lwc';
import { registerSa11yMatcher } from '@sa11y/jest';
import InsightsTrackLegend from 'c/insightsTrackLegend';

beforeAll(registerSa11yMatcher);
afterEach(() => document.body.replaceChildren());

describe('c-insights-track-legend', () => {
  it('names every mark in words', async () => {
    const legend = createElement('c-insights-track-legend', { is: InsightsTrackLegend });
    document.body.append(legend);
    const words = [...(legend.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent?.trim());
    expect(words).toEqual(
      ['Claimed', 'Proven', 'ClaimAbove', 'ProofAbove', 'Benchmark', 'NotRated'].map(
        (name) => `c.insights_TrackLegend_${name}`,
      ),
    );
    await expect(legend).toBeAccessible();
  });
});
