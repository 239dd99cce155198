import { createElement } from 'lwc';
import InsightsEvidenceGroup from 'c/insightsEvidenceGroup';
import { NO_FILTER, groupsOf } from 'c/insightsEvidenceGroups';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';

function show(place: number) {
  const element = createElement('c-insights-evidence-group', { is: InsightsEvidenceGroup });
  Object.assign(element, { group: groupsOf(evidence, NO_FILTER)[place], zones: evidence.zones });
  document.body.append(element);
  return { element, all: (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])] };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-evidence-group', () => {
  it('shows claim and proof on the track, and a bar for each measured metric alone', async () => {
    const { element, all } = show(0);
    expect(all('c-scoring-rung-track')[0]).toMatchObject({ claimed: 2.8, proven: 1.643 });
    expect(all('c-insights-threshold-bar')).toHaveLength(1);
    expect(all('.reason').map((cell) => cell.textContent)).toEqual([
      'Opportunity.LeadSource cannot be read. Grant read access to the field.',
    ]);
    await expect(element).toBeAccessible();
  });

  it('says that a level is unproven', () => {
    expect(show(1).all('.note')[0]?.textContent).toBe('c.insights_EvidenceGroups_CoverageRise');
  });

  it('sends the metric that was chosen, and takes the focus back', () => {
    const { element, all } = show(0);
    const chosen = jest.fn();
    element.addEventListener('metric', (event) => chosen((event as CustomEvent).detail));
    (all('.open')[1] as HTMLElement).click();
    expect(chosen).toHaveBeenCalledWith('source-known');
    const focus = element as unknown as { focusMetric(metric: string): boolean };
    expect(focus.focusMetric('win-rate')).toBe(true);
    expect(element.shadowRoot?.activeElement).toBe(all('.open')[0]);
    expect(focus.focusMetric('past-due-open')).toBe(false);
  });
});
