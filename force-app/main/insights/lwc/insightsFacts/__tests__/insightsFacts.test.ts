import { createElement } from 'lwc';
import InsightsFacts from 'c/insightsFacts';
import type { FactDto } from 'c/insightsEvidenceApi';
import { facts } from '../../insightsEvidenceApi/__tests__/fixtures';

function show(shown: readonly FactDto[]) {
  const element = createElement('c-insights-facts', { is: InsightsFacts });
  element.facts = shown;
  document.body.append(element);
  return { element, all: (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])] };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-facts', () => {
  it('tells every state apart by word and by icon', async () => {
    const { element, all } = show(facts);
    expect(all('.state').map((one) => one.textContent?.trim())).toEqual([
      'c.insights_Facts_Present',
      'c.insights_Facts_Unable',
      'c.insights_Facts_Absent',
    ]);
    expect(new Set(all('lightning-icon').map((icon) => (icon as unknown as { iconName: string }).iconName)).size).toBe(
      3,
    );
    await expect(element).toBeAccessible();
  });

  it('leads to the page of Setup', () => {
    expect(show(facts).all('.setup')[2]?.getAttribute('href')).toBe('/lightning/setup/Flows/home');
  });

  it('is empty without facts', () => expect(show([]).all('section')).toEqual([]));
});
