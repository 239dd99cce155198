import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import type { EvidenceMetricDto } from 'c/insightsEvidenceApi';
import { getFacts, getFindings } from 'c/insightsEvidenceApi';
import InsightsEvidencePanel from 'c/insightsEvidencePanel';
import { download } from 'c/sharedDownload';
import { getReceipt } from 'c/insightsResultsApi';
import { receipt } from '../../insightsResultsApi/__tests__/fixtures';
import { evidence, facts, findings } from '../../insightsEvidenceApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/EvidencePageController.getFindings',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
jest.mock(
  '@salesforce/apex/EvidencePageController.getFacts',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
jest.mock(
  '@salesforce/apex/ResultsController.getReceipt',
  () => {
    const { createApexTestWireAdapter } = jest.requireActual('@salesforce/sfdx-lwc-jest');
    return { default: createApexTestWireAdapter(jest.fn()) };
  },
  { virtual: true },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });
jest.mock('c/sharedDownload', () => ({ download: jest.fn() }));
const mockGone = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const GenerateUrl = Symbol('GenerateUrl');
  const NavigationMixin = (base: new () => object) =>
    class extends base {
      [Navigate](page: unknown): void {
        mockGone(page);
      }
      [GenerateUrl](page: { attributes: { recordId: string } }): Promise<string> {
        return Promise.resolve(`/${page.attributes.recordId}`);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate, GenerateUrl }) };
});

interface TestAdapter {
  emit(value: unknown): void;
  error(body: unknown): void;
  getLastConfig(): unknown;
}
const adapter = getFindings as unknown as TestAdapter;
const metricOf = (key: string) => evidence.metrics.find(({ reading }) => reading.metric === key) as EvidenceMetricDto;

async function show(key: string, change: object = {}) {
  const panel = createElement('c-insights-evidence-panel', { is: InsightsEvidencePanel });
  const properties = { metricKey: key, metric: metricOf(key), run: evidence.run, figures: evidence.figures, ...change };
  Object.assign(panel, properties);
  document.body.append(panel);
  (getReceipt as unknown as TestAdapter).emit(receipt);
  await settled();
  return (selector: string) => panel.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-evidence-panel', () => {
  it('asks for the records of the metric in this run, with a skeleton meanwhile', async () => {
    const find = await show('past-due-open');
    await settled();
    expect(find('c-insights-receipt-panel')).toMatchObject({ metric: 'past-due-open', assessmentId: null });
    expect(adapter.getLastConfig()).toEqual({ runId: evidence.run?.id, metric: 'past-due-open' });
    expect(find('.records c-shared-skeleton')).not.toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('lists the records with their addresses', async () => {
    const find = await show('past-due-open');
    adapter.emit(findings);
    await settled();
    expect(find('c-insights-finding-list')).toMatchObject({
      findings,
      links: { '006000000000001AAA': '/006000000000001AAA' },
    });
    await expect(document.body).toBeAccessible();
  });

  it('has the public figures of this metric alone', async () => {
    const ofMetric = async (key: string) =>
      (await show(key))('c-insights-public-figures') as unknown as { figures: unknown[] };
    expect((await ofMetric('win-rate')).figures).toHaveLength(2);
    expect((await ofMetric('past-due-open')).figures).toHaveLength(0);
  });

  it('has the flags of the metric, and the facts of its dimension once they are there', async () => {
    const find = await show('past-due-open');
    expect(find('c-insights-flags')).toMatchObject({ flags: metricOf('past-due-open').flags });
    (getFacts as unknown as TestAdapter).emit(facts);
    await settled();
    expect(find('c-insights-facts')).toMatchObject({ facts: facts.slice(1, 2) });
  });

  it('opens a record by navigation', async () => {
    const find = await show('past-due-open');
    adapter.emit(findings);
    await settled();
    find('c-insights-finding-list')?.dispatchEvent(new CustomEvent('record', { detail: '00Q000000000001EAA' }));
    expect(mockGone).toHaveBeenCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: '00Q000000000001EAA', objectApiName: 'Lead', actionName: 'view' },
    });
  });

  it('exports the records in both forms', async () => {
    const find = await show('past-due-open');
    adapter.emit(findings);
    await settled();
    find('[data-format="csv"]')?.click();
    find('[data-format="json"]')?.click();
    expect((download as jest.Mock).mock.calls.map(([file]: [{ name: string }]) => file.name)).toEqual([
      'l2o-past-due-open-2026-03-31.csv',
      'l2o-past-due-open-2026-03-31.json',
    ]);
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const find = await show('past-due-open');
    adapter.error({ message: '{"message":"Down"}' });
    await settled();
    const panel = find('.records c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'Down' } });
    panel?.dispatchEvent(new CustomEvent('retry'));
    await settled();
    expect(refreshApex).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['no record pulls the metric down', 'win-rate', {}, 'c.insights_EvidencePanel_None'],
    [
      'no single record answers',
      'win-rate',
      { metric: { ...metricOf('win-rate'), hasFindings: false, findingCount: null } },
      'c.insights_EvidencePanel_NoRecordAnswers',
    ],
    [
      'the run did not look',
      'win-rate',
      { metric: { ...metricOf('win-rate'), findingCount: null } },
      'c.insights_EvidencePanel_NotLooked',
    ],
  ])('says that %s, and asks for nothing', async (_case, key, change, text) => {
    const find = await show(key, change);
    await settled();
    expect(find('.none')?.textContent).toBe(text);
    expect(find('.export')).toBeNull();
  });

  it.each([
    ['a metric that was not measured', 'source-known', {}],
    ['a metric that the run does not have', 'win-rate', { metric: null }],
  ])('has the receipt alone for %s', async (_case, key, change) => {
    const find = await show(key, change);
    await settled();
    expect(find('.records')).toBeNull();
    expect(find('c-insights-receipt-panel')).not.toBeNull();
  });
});
