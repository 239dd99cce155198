import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { getScorecard } from 'c/insightsScorecardApi';
import InsightsScorecardPage from 'c/insightsScorecardPage';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import type { TestAdapter } from '../../insightsScorecardApi/__tests__/wired';
import { settled, until } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock(
  '@salesforce/apex/ScorecardController.getScorecard',
  () => jest.requireActual('../../insightsScorecardApi/__tests__/wired').wiredMethod(),
  {
    virtual: true,
  },
);
jest.mock('@salesforce/apex', () => ({ refreshApex: jest.fn(() => Promise.resolve()) }), { virtual: true });

const adapter = getScorecard as unknown as TestAdapter;

function show() {
  const page = createElement('c-insights-scorecard-page', { is: InsightsScorecardPage });
  document.body.append(page);
  return page;
}
const find = (page: HTMLElement, selector: string) => page.shadowRoot?.querySelector(selector);

afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-scorecard-page', () => {
  it('asks for the latest assessment and shows skeletons meanwhile', async () => {
    const page = show();
    await settled();
    expect(adapter.getLastConfig()).toEqual({ assessmentId: null });
    expect(find(page, 'c-shared-skeleton')).not.toBeNull();
    await expect(page).toBeAccessible();
  });

  it('shows the scorecard once it is there', async () => {
    const page = show();
    adapter.emit(fixture);
    await settled();
    expect(find(page, 'c-shared-page-head')).toMatchObject({ heading: 'Company, December 2017' });
    expect(find(page, 'c-insights-index-headline')).toMatchObject({ scorecard: fixture });
    expect(find(page, 'c-insights-reading-table')).toMatchObject({ catalogue: fixture.catalogue });
    await expect(page).toBeAccessible();
  });

  it('says what will be here when nothing has been assessed', async () => {
    const page = show();
    adapter.emit({ ...fixture, assessment: null, index: null, dimensions: [], readings: [] });
    await settled();
    expect(find(page, '.empty h1')?.textContent).toBe('c.insights_ScorecardPage_EmptyTitle');
    expect(find(page, 'c-insights-reading-table')).toBeNull();
    await expect(page).toBeAccessible();
  });

  it('shows readings that are there before anything is assessed', async () => {
    const page = show();
    adapter.emit({ ...fixture, assessment: null, index: null, dimensions: [] });
    await settled();
    expect(find(page, 'c-insights-dimension-list')).toBeNull();
    expect(find(page, 'c-insights-reading-table')).toMatchObject({ readings: fixture.readings });
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const page = show();
    adapter.error({ message: '{"message":"No access","code":"noAccess"}' });
    await settled();
    const panel = find(page, 'c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'No access', code: 'noAccess', remedy: null, faults: [] } });
    panel?.dispatchEvent(new CustomEvent('retry'));
    expect(refreshApex).toHaveBeenCalledTimes(1);
    await expect(page).toBeAccessible();
  });

  it('refreshes, holding the button meanwhile, and says so', async () => {
    const page = show();
    adapter.emit(fixture);
    await settled();
    let arrive: () => void = () => undefined;
    jest.mocked(refreshApex).mockReturnValueOnce(new Promise((resolve) => (arrive = () => resolve(undefined))));
    const button = find(page, '.refresh') as HTMLElement & { disabled: boolean };
    button.click();
    await settled();
    expect(button.disabled).toBe(true);
    arrive();
    await until('the button is free again', () => !button.disabled);
    expect(find(page, '[role="status"]')?.textContent).toBe('c.insights_ScorecardPage_Refreshed');
  });
});
