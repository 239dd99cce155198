import { createElement } from 'lwc';
import InsightsSparkline from 'c/insightsSparkline';
import type { TrendLineDto } from 'c/insightsTrendApi';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';

function show(line: TrendLineDto | null | undefined) {
  const element = createElement('c-insights-sparkline', { is: InsightsSparkline });
  element.line = line ?? null;
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-sparkline', () => {
  it('draws the line and says in words where it leads', async () => {
    const element = show(trend.lines[1]);
    expect(element.shadowRoot?.querySelector('.spark')?.getAttribute('aria-label')).toMatch(/^ICP & Qualification: /);
    await expect(element).toBeAccessible();
  });

  it.each([[trend.lines[2]], [null]])('is nothing where nothing can be compared', (line) => {
    expect(show(line).shadowRoot?.querySelector('svg')).toBeNull();
  });
});
