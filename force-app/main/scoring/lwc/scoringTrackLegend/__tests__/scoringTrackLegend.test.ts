import { createElement } from 'lwc';
import ScoringTrackLegend from 'c/scoringTrackLegend';

afterEach(() => document.body.replaceChildren());

describe('c-scoring-track-legend', () => {
  it('names every mark in words', async () => {
    const legend = createElement('c-scoring-track-legend', { is: ScoringTrackLegend });
    document.body.append(legend);
    const words = [...(legend.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent?.trim());
    expect(words).toEqual(
      ['Claimed', 'Proven', 'ClaimAbove', 'ProofAbove', 'Benchmark', 'NotRated'].map(
        (name) => `c.scoring_TrackLegend_${name}`,
      ),
    );
    await expect(legend).toBeAccessible();
  });
});
