import { createElement } from 'lwc';
import AssessmentLiveTrack from 'c/assessmentLiveTrack';

jest.mock('@salesforce/label/c.assessment_LiveTrack_Level', () => ({ default: 'Claimed {0}' }), { virtual: true });

function show(claimed: number | null) {
  const track = createElement('c-assessment-live-track', { is: AssessmentLiveTrack });
  Object.assign(track, { name: 'ICP', claim: { claimed, share: 0.5 }, answered: 1, total: 2, zones: [] });
  document.body.append(track);
  return track;
}
const level = (track: HTMLElement) => track.shadowRoot?.querySelector('[role="status"]')?.textContent;

afterEach(() => document.body.replaceChildren());

describe('c-assessment-live-track', () => {
  it('shows the claim as a level and as a mark', async () => {
    const track = show(2.5);
    expect(level(track)).toBe('Claimed 2.5');
    expect(track.shadowRoot?.querySelector('c-scoring-rung-track')).toMatchObject({ claimed: 2.5, label: 'ICP' });
    await expect(track).toBeAccessible();
  });

  it('says what is missing where there is no level yet', async () => {
    const track = show(null);
    expect(level(track)).toBe('c.assessment_LiveTrack_NoLevel');
    await expect(track).toBeAccessible();
  });
});
