import { createElement } from 'lwc';
import InsightsTrendLegend from 'c/insightsTrendLegend';

afterEach(() => document.body.replaceChildren());

describe('c-insights-trend-legend', () => {
  it('tells what each line and mark means', async () => {
    const element = createElement('c-insights-trend-legend', { is: InsightsTrendLegend });
    document.body.append(element);
    expect(element.shadowRoot?.querySelectorAll('li')).toHaveLength(6);
    await expect(element).toBeAccessible();
  });
});
