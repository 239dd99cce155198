import { createElement } from 'lwc';
import AppMetricTable from 'c/appMetricTable';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { groupsOf, problemText } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.app_MetricTable_Shipped', () => ({ default: 'shipped {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_MetricTable_OffReason', () => ({ default: 'Off: {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_MetricTable_Count', () => ({ default: '{0} of {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_MetricTable_UnknownMetric', () => ({ default: 'No {0}' }), { virtual: true });

const sent = jest.fn();

function show(properties: object = {}) {
  const view = createElement('c-app-metric-table', { is: AppMetricTable });
  Object.assign(view, { metrics: setup.metrics, problems: setup.problems, ...properties });
  for (const name of ['edit', 'reset']) {
    view.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
  }
  document.body.append(view);
  const all = (selector: string) => [...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const change = (selector: string, detail: object) => {
    all(selector)[0]?.dispatchEvent(new CustomEvent('change', { detail }));
    return settled();
  };
  return { view, all, change };
}

afterEach(() => {
  document.body.replaceChildren();
  sent.mockClear();
});

describe('the rows', () => {
  it('show what is in force, and what ships where they differ', () => {
    const [icp, pipeline] = groupsOf(setup.metrics, '', false);
    expect(icp?.rows[0]).toMatchObject({
      thresholds: { text: '5 · 10 · 15 · 20 · 25', isOwn: true, shipped: 'shipped 10 · 17 · 24 · 30 · 40' },
      weight: { text: '1', isOwn: false, shipped: '' },
      isTuned: true,
    });
    expect(pipeline?.rows.map(({ state }) => state)).toEqual([
      'Off: The calendar is not connected.',
      'c.app_MetricTable_On',
    ]);
  });

  it('are found by name, and by own values', () => {
    expect(groupsOf(setup.metrics, ' NEXT', false).flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual([
      'next-step',
    ]);
    expect(groupsOf(setup.metrics, '', true).flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual([
      'win-rate',
      'stale-open',
    ]);
    expect(groupsOf(setup.metrics, 'unheard of', false)).toEqual([]);
  });
});

describe('a problem', () => {
  it('is told in words, and by its key where there are none', () => {
    expect(problemText({ kind: 'metric', key: 'gone', code: 'unknownMetric', value: null })).toBe('No gone');
    expect(problemText({ kind: 'metric', key: 'gone', code: 'later', value: null })).toBe('gone');
  });
});

describe('c-app-metric-table', () => {
  it('lists the metrics by dimension with what cannot be used above them', async () => {
    const { all } = show();
    expect(all('.metric')).toHaveLength(3);
    expect(all('.group')).toHaveLength(2);
    expect(all('.problem').map(({ textContent }) => textContent)).toEqual(['No gone-metric']);
    expect(all('.count')[0]?.textContent).toBe('3 of 3');
    await expect(document.body).toBeAccessible();
  });

  it('tunes any metric and resets a tuned one', () => {
    const { all } = show();
    all('.edit')[2]?.click();
    expect(sent).toHaveBeenCalledWith('edit', 'next-step');
    expect(all('.reset').map(({ dataset }) => dataset.metric)).toEqual(['win-rate', 'stale-open']);
    all('.reset')[1]?.click();
    expect(sent).toHaveBeenCalledWith('reset', 'stale-open');
  });

  it('filters, and says when nothing fits', async () => {
    const { all, change } = show();
    await change('.only', { checked: true });
    expect(all('.metric')).toHaveLength(2);
    await change('.search', { value: 'nothing' });
    expect(all('.nothing')).toHaveLength(1);
    await expect(document.body).toBeAccessible();
  });

  it('gives the focus back to the metric that was tuned', () => {
    const { view } = show();
    (view as HTMLElement & { focusMetric(metric: string): void }).focusMetric('stale-open');
    expect(view.shadowRoot?.activeElement?.getAttribute('data-metric')).toBe('stale-open');
  });
});
