import { createElement } from 'lwc';
import InsightsTrendChart from 'c/insightsTrendChart';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.insights_TrendLines_DayRun', () => ({ default: '{0} run' }), { virtual: true });
jest.mock('@salesforce/label/c.insights_TrendLines_DayBackCast', () => ({ default: '{0} history' }), { virtual: true });

function show(place: number, average: number | null = null) {
  const element = createElement('c-insights-trend-chart', { is: InsightsTrendChart });
  Object.assign(element, { line: trend.lines[place], label: 'ICP', zones: trend.zones, average });
  document.body.append(element);
  return { element, all: (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])] };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-trend-chart', () => {
  it('draws a line for each series, the gap, and where the model changed', async () => {
    const { element, all } = show(1);
    expect(all('.series')).toHaveLength(3);
    expect(all('.cross')).toHaveLength(1);
    expect(all('.change text').map((one) => one.textContent)).toEqual(['c.insights_TrendChart_Model']);
    expect(all('.average')).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it('has the published average where it belongs', () => {
    expect(show(0, 1.6).all('.average')).toHaveLength(1);
  });

  it('has one stop of the Tab key and leads on with the arrow keys', async () => {
    const { element, all } = show(1);
    const stops = () => all('.day[tabindex="0"]').map((day) => day.getAttribute('data-day'));
    const press = (key: string) => all('.chart')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    expect(stops()).toEqual(['2026-03-31']);
    expect(all('.caption')[0]?.textContent).toContain('Mar 31, 2026 run');
    all('[data-day="2026-03-31"]')[0]?.dispatchEvent(new FocusEvent('focus'));
    await settled();
    press('ArrowLeft');
    await settled();
    expect(element.shadowRoot?.activeElement?.getAttribute('data-day')).toBe('2025-12-31');
    expect(stops()).toEqual(['2025-12-31']);
    expect(all('.caption')[0]?.textContent).toContain('Dec 31, 2025 history');
    press('ArrowUp');
    await settled();
    expect(stops()).toEqual(['2025-12-31']);
  });

  it('is empty without a day', () => {
    expect(show(2).all('svg')).toHaveLength(0);
  });
});
