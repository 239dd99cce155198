import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import InsightsResultsPage from 'c/insightsResultsPage';
import { getResults } from 'c/insightsResultsApi';
import { getScorecard } from 'c/insightsScorecardApi';
import { results } from '../../insightsResultsApi/__tests__/fixtures';
import whole from '../../insightsScorecardApi/__tests__/scorecard.json';
import type { TestAdapter } from '../../insightsScorecardApi/__tests__/wired';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/ScorecardController.getScorecard',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock(
  '@salesforce/apex/ResultsController.getResults',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock(
  '@salesforce/apex/ResultsController.getReceipt',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

const scores = getScorecard as unknown as TestAdapter;
const workings = getResults as unknown as TestAdapter;
/** Few enough rows for the accessibility checks to stay quick. */
const fixture = { ...whole, dimensions: whole.dimensions.slice(0, 1), readings: whole.readings.slice(0, 1) };
const LEVEL = { scope: 'dimension', key: 'icp', figure: 'level' } as const;

function show() {
  const page = createElement('c-insights-results-page', { is: InsightsResultsPage });
  document.body.append(page);
  return {
    page,
    find: <T extends Element = HTMLElement>(selector: string) => page.shadowRoot?.querySelector<T>(selector) ?? null,
  };
}

async function shown() {
  const parts = show();
  scores.emit(fixture);
  await settled();
  workings.emit(results);
  await settled();
  return parts;
}

function unfold(find: (selector: string) => Element | null): void {
  find('c-insights-gap-list')?.dispatchEvent(
    new CustomEvent('unfold', { detail: LEVEL, bubbles: true, composed: true }),
  );
}

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-results-page', () => {
  it('asks for the latest assessment and shows skeletons meanwhile', async () => {
    const { find } = show();
    await settled();
    expect(scores.getLastConfig()).toEqual({ assessmentId: null });
    expect(find('c-shared-skeleton')).not.toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('shows scores first, and the disagreements once they are there', async () => {
    const { find } = show();
    scores.emit(fixture);
    await settled();
    expect(workings.getLastConfig()).toEqual({ assessmentId: fixture.assessment.id });
    expect(find('c-shared-page-head')).toMatchObject({ heading: 'Company, December 2017' });
    expect(find('c-insights-disagreements')).toBeNull();
    workings.emit(results);
    await settled();
    expect(find('c-insights-disagreements')).toMatchObject({ results });
    expect(find('c-insights-radar')).toMatchObject({ benchmark: 1.6 });
  });

  it('is accessible', async () => {
    await shown();
    await expect(document.body).toBeAccessible();
  });

  it('says what will be here before anything is scored', async () => {
    const { find } = show();
    scores.emit({ ...fixture, assessment: null, index: null, dimensions: [] });
    await settled();
    expect(find('.empty h1')?.textContent).toBe('c.insights_ResultsPage_EmptyTitle');
    await expect(document.body).toBeAccessible();
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const { find } = show();
    scores.error({ message: '{"message":"No access","code":"noAccess"}' });
    await settled();
    const panel = find('c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'No access' } });
    panel?.dispatchEvent(new CustomEvent('retry'));
    expect(refreshApex).toHaveBeenCalledTimes(2);
    await expect(document.body).toBeAccessible();
  });

  it('keeps the scores when the rest fails, in the drawer too', async () => {
    const { find } = show();
    scores.emit(fixture);
    await settled();
    unfold(find);
    await settled();
    expect(find('c-insights-drawer c-shared-skeleton')).not.toBeNull();
    workings.error({ message: '{"message":"Down"}' });
    await settled();
    expect(find('c-shared-page-head')).not.toBeNull();
    expect(find('c-insights-drawer c-shared-error-panel')).toMatchObject({ error: { message: 'Down' } });
  });

  it('unfolds a number beside the page and closes again', async () => {
    const { find } = await shown();
    unfold(find);
    await settled();
    expect(find('c-insights-drawer')).toMatchObject({ heading: 'c.insights_ResultsPage_Arithmetic' });
    expect(find('c-insights-arithmetic')).toMatchObject({ tree: { label: 'level', subject: 'icp' } });
    find('c-insights-arithmetic')?.dispatchEvent(new CustomEvent('reading', { detail: 'win-rate' }));
    await settled();
    expect(find('c-insights-receipt-panel')).toMatchObject({ metric: 'win-rate' });
    find('c-insights-drawer')?.dispatchEvent(new CustomEvent('close'));
    await settled();
    expect(find('c-insights-drawer')).toBeNull();
  });

  it('gives the focus back to the metric whose receipt was closed', async () => {
    const { page, find } = await shown();
    const table = find('c-insights-reading-table');
    table?.dispatchEvent(new CustomEvent('reading', { detail: 'win-rate' }));
    await settled();
    expect(page.shadowRoot?.activeElement?.tagName).toBe('C-INSIGHTS-DRAWER');
    find('c-insights-drawer')?.dispatchEvent(new CustomEvent('close'));
    await settled();
    expect(table?.shadowRoot?.activeElement?.getAttribute('data-metric')).toBe('win-rate');
  });

  it('prints, and says when it has refreshed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => undefined);
    const { find } = await shown();
    find('.print')?.click();
    expect(print).toHaveBeenCalledTimes(1);
    find('.refresh')?.click();
    await settled();
    expect(find('[role="status"]')?.textContent).toBe('c.insights_ResultsPage_Refreshed');
  });
});
