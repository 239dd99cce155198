import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import EVIDENCE_RUN from '@salesforce/schema/EvidenceRun__c';
import { CurrentPageReference } from 'lightning/navigation';
import { getEvidence } from 'c/insightsEvidenceApi';
import { NO_FILTER } from 'c/insightsEvidenceGroups';
import InsightsEvidencePage from 'c/insightsEvidencePage';
import { download } from 'c/sharedDownload';
import { evidence } from '../../insightsEvidenceApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/EvidencePageController.getEvidence',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('@salesforce/schema/EvidenceRun__c', () => ({ default: { objectApiName: 'EvidenceRun__c' } }), {
  virtual: true,
});
jest.mock('c/sharedDownload', () => ({ download: jest.fn() }));

interface TestAdapter {
  emit(value: unknown): void;
  error(body: unknown): void;
}
const adapter = getEvidence as unknown as TestAdapter;
const place = CurrentPageReference as unknown as TestAdapter;

function show() {
  const page = createElement('c-insights-evidence-page', { is: InsightsEvidencePage });
  document.body.append(page);
  const all = (selector: string) => [...(page.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { page, all, find: (selector: string) => all(selector)[0] ?? null };
}
async function shown() {
  const parts = show();
  adapter.emit(evidence);
  await settled();
  return parts;
}
const choose = (group: HTMLElement | undefined, metric: string) =>
  group?.dispatchEvent(new CustomEvent('metric', { detail: metric }));

afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
  jest.clearAllMocks();
});

describe('c-insights-evidence-page', () => {
  it('shows skeletons while the evidence is on its way', async () => {
    const { all } = show();
    await settled();
    expect(all('c-shared-skeleton').length).toBeGreaterThan(0);
    await expect(document.body).toBeAccessible();
  });

  it('shows the run and a group for each dimension', async () => {
    const { all, find } = await shown();
    expect(find('c-insights-evidence-run')).toMatchObject({ page: evidence });
    expect(all('c-insights-evidence-group')).toHaveLength(2);
    await expect(document.body).toBeAccessible();
  });

  it('says what will be here before the first run, and what became of it', async () => {
    const { find } = show();
    adapter.emit({ ...evidence, run: null, metrics: [], dimensions: [] });
    await settled();
    expect(find('.empty h1')?.textContent).toBe('c.insights_EvidencePage_EmptyTitle');
    expect(find('c-insights-evidence-run')).toMatchObject({ page: { later: evidence.later } });
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

  it('filters, and shows all again where nothing fits', async () => {
    const { all, find } = await shown();
    const filter = (change: object) =>
      find('c-insights-evidence-filter')?.dispatchEvent(
        new CustomEvent('filter', { detail: { ...NO_FILTER, ...change } }),
      );
    filter({ dimension: 'icp' });
    await settled();
    expect(all('c-insights-evidence-group')).toHaveLength(1);
    filter({ text: 'nowhere' });
    await settled();
    expect(all('c-insights-evidence-group')).toHaveLength(0);
    find('.all')?.click();
    await settled();
    expect(all('c-insights-evidence-group')).toHaveLength(2);
  });

  it('opens a metric in the drawer and gives the focus back to it', async () => {
    const { page, all, find } = await shown();
    choose(all('c-insights-evidence-group')[1], 'past-due-open');
    await settled();
    expect(find('c-insights-evidence-panel')).toMatchObject({
      metricKey: 'past-due-open',
      metric: evidence.metrics[2],
      figures: evidence.figures,
    });
    expect(page.shadowRoot?.activeElement?.tagName).toBe('C-INSIGHTS-DRAWER');
    find('c-insights-drawer')?.dispatchEvent(new CustomEvent('close'));
    await settled();
    expect(find('c-insights-drawer')).toBeNull();
    expect(all('c-insights-evidence-group')[1]?.shadowRoot?.activeElement?.getAttribute('data-metric')).toBe(
      'past-due-open',
    );
  });

  it('opens the metric that the address names, as soon as there is something to show', async () => {
    const { page, find } = show();
    place.emit({ type: 'standard__navItemPage', state: { c__metric: 'win-rate' } });
    await settled();
    expect(find('c-insights-drawer')).toBeNull();
    adapter.emit(evidence);
    await settled();
    expect(find('c-insights-evidence-panel')).toMatchObject({ metricKey: 'win-rate' });
    expect(page.shadowRoot?.activeElement?.tagName).toBe('C-INSIGHTS-DRAWER');
  });

  it('reads the key of the package where it has a namespace, and no other', async () => {
    jest.replaceProperty(EVIDENCE_RUN, 'objectApiName', 'l2ox__EvidenceRun__c');
    const { find } = await shown();
    place.emit({ type: 'standard__navItemPage', state: { c__metric: 'win-rate' } });
    await settled();
    expect(find('c-insights-drawer')).toBeNull();
    place.emit({ type: 'standard__navItemPage', state: { l2ox__metric: 'win-rate' } });
    await settled();
    expect(find('c-insights-evidence-panel')).toMatchObject({ metricKey: 'win-rate' });
  });

  it('stays closed for an address that names none', async () => {
    const { find } = await shown();
    place.emit({ type: 'standard__navItemPage', state: { c__metric: '' } });
    await settled();
    expect(find('c-insights-drawer')).toBeNull();
  });

  it('exports all readings in both forms, whatever the filter', async () => {
    const { find } = await shown();
    find('[data-format="csv"]')?.click();
    find('[data-format="json"]')?.click();
    expect((download as jest.Mock).mock.calls.map(([file]: [{ name: string }]) => file.name)).toEqual([
      'l2o-evidence-2026-03-31.csv',
      'l2o-evidence-2026-03-31.json',
    ]);
  });

  it('refreshes and says so', async () => {
    const { find } = await shown();
    find('.refresh')?.click();
    await settled();
    expect(find('[role="status"]')?.textContent).toBe('c.insights_EvidencePage_Refreshed');
  });

  it('says so while the catalogue is incomplete', async () => {
    const { find } = show();
    adapter.emit({ ...evidence, catalogue: { implemented: 10, total: 35 } });
    await settled();
    expect(find('.catalogue')?.textContent).toBe('c.insights_EvidencePage_Catalogue');
  });
});
