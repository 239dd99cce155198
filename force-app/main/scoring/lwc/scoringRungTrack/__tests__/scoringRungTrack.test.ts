import { createElement } from 'lwc';
import ScoringRungTrack from 'c/scoringRungTrack';

function show(properties: object) {
  const element = createElement('c-scoring-rung-track', { is: ScoringRungTrack });
  Object.assign(element, { label: 'ICP', ...properties });
  document.body.append(element);
  return element;
}
const count = (element: HTMLElement, selector: string) => element.shadowRoot?.querySelectorAll(selector).length;

afterEach(() => document.body.replaceChildren());

describe('c-scoring-rung-track', () => {
  it('draws five rungs, two thresholds and every mark it was given', async () => {
    const track = show({ claimed: 2.6, proven: 1.9, target: 3, benchmark: 1.6 });
    expect(count(track, '.rung')).toBe(5);
    expect(count(track, '.threshold')).toBe(2);
    for (const mark of ['.claimed', '.proven', '.gap', '.target', '.benchmark']) expect(count(track, mark)).toBe(1);
    await expect(track).toBeAccessible();
  });

  it('draws no dot where there is no score', async () => {
    const track = show({ reason: 'No answers' });
    for (const mark of ['.claimed', '.proven', '.gap', '.target', '.benchmark']) expect(count(track, mark)).toBe(0);
    expect(count(track, '.base_unrated')).toBe(1);
    await expect(track).toBeAccessible();
  });

  it('is one picture with a text alternative', () => {
    const svg = show({ claimed: 2 }).shadowRoot?.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.getAttribute('aria-label')).toBe('c.scoring_RungTrack_Of');
  });
});
