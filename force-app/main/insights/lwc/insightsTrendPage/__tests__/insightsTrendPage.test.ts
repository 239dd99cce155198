import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { getTrend } from 'c/insightsTrendApi';
import InsightsTrendPage from 'c/insightsTrendPage';
import { trend } from '../../insightsTrendApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.insights_TrendPage_PresentOnly', () => ({ default: 'not {0}' }), { virtual: true });
jest.mock(
  '@salesforce/apex/TrendController.getTrend',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

interface TestAdapter {
  emit(value: unknown): void;
  error(body: unknown): void;
}
const adapter = getTrend as unknown as TestAdapter;

function show() {
  const page = createElement('c-insights-trend-page', { is: InsightsTrendPage });
  document.body.append(page);
  const all = (selector: string) => [...(page.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { all, find: (selector: string) => all(selector)[0] ?? null };
}
async function shown() {
  const parts = show();
  adapter.emit(trend);
  await settled();
  return parts;
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-trend-page', () => {
  it('shows skeletons while the trend is on its way', async () => {
    const { all } = show();
    await settled();
    expect(all('c-shared-skeleton').length).toBeGreaterThan(0);
    await expect(document.body).toBeAccessible();
  });

  it('draws the Index and each dimension, the published average on the Index alone', async () => {
    const { all } = await shown();
    const charts = all('c-insights-trend-chart') as unknown as { line: { key: string }; average: number | null }[];
    expect(charts.map(({ line, average }) => [line.key, average])).toEqual([
      ['index', 1.6],
      ['icp', null],
      ['pipeline', null],
    ]);
    await expect(document.body).toBeAccessible();
  });

  it('names the metrics that cannot look back', async () => {
    const { all } = await shown();
    expect(all('.present-only').map((one) => one.textContent)).toEqual([
      'not Account data, Source known',
      'not Next step filled',
    ]);
  });

  it('has the same as tables', async () => {
    const { all, find } = await shown();
    find('.toggle')?.click();
    await settled();
    expect(all('c-insights-trend-table')).toHaveLength(3);
    expect(all('c-insights-trend-chart')).toHaveLength(0);
    expect(find('.toggle')).toMatchObject({ label: 'c.insights_TrendPage_AsChart' });
    await expect(document.body).toBeAccessible();
    find('.toggle')?.click();
    await settled();
    expect(all('c-insights-trend-chart')).toHaveLength(3);
  });

  it('says what will be here before the first run', async () => {
    const { find } = show();
    adapter.emit({ ...trend, benchmark: null, lines: trend.lines.map((line) => ({ ...line, points: [] })) });
    await settled();
    expect(find('.empty h1')?.textContent).toBe('c.insights_TrendPage_EmptyTitle');
    await expect(document.body).toBeAccessible();
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const { find } = show();
    adapter.error({ message: '{"message":"No access","code":"noAccess"}' });
    await settled();
    const panel = find('c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'No access' } });
    panel?.dispatchEvent(new CustomEvent('retry'));
    expect(refreshApex).toHaveBeenCalledTimes(1);
    await expect(document.body).toBeAccessible();
  });

  it('refreshes and says so', async () => {
    const { find } = await shown();
    find('.refresh')?.click();
    await settled();
    expect(find('[role="status"]')?.textContent).toBe('c.insights_TrendPage_Refreshed');
  });
});
