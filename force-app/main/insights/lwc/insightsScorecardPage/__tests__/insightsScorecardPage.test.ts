import { createElement } from 'lwc';
import { refreshApex } from '@salesforce/apex';
import { registerSa11yMatcher } from '@sa11y/jest';
import { getScorecard } from 'c/insightsScorecardApi';
import InsightsScorecardPage from 'c/insightsScorecardPage';
import fixture from '../../insightsScorecardApi/__tests__/scorecard.json';
import { type TestAdapter, settle } from '../../insightsScorecardApi/__tests__/wired';

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

beforeAll(registerSa11yMatcher);
afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-insights-scorecard-page', () => {
  it('asks for the latest assessment and shows skeletons meanwhile', async () => {
    const page = show();
    await settle();
    expect(adapter.getLastConfig()).toEqual({ assessmentId: null });
    expect(find(page, 'c-shared-skeleton')).not.toBeNull();
    await expect(page).toBeAccessible();
  });

  it('shows the scorecard once it is there', async () => {
    const page = show();
    adapter.emit(fixture);
    await settle();
    expect(find(page, 'c-shared-page-head')).toMatchObject({ heading: 'Company, December 2017' });
    expect(find(page, 'c-insights-index-headline')).toMatchObject({ scorecard: fixture });
    expect(find(page, 'c-insights-reading-table')).toMatchObject({ catalogue: fixture.catalogue });
    await expect(page).toBeAccessible();
  });

  it('says what will be here when nothing has been assessed', async () => {
    const page = show();
    adapter.emit({ ...fixture, assessment: null, index: null, dimensions: [], readings: [] });
    await settle();
    expect(find(page, '.empty h1')?.textContent).toBe('c.insights_ScorecardPage_EmptyTitle');
    expect(find(page, 'c-insights-reading-table')).toBeNull();
    await expect(page).toBeAccessible();
  });

  it('shows readings that are there before anything is assessed', async () => {
    const page = show();
    adapter.emit({ ...fixture, assessment: null, index: null, dimensions: [] });
    await settle();
    expect(find(page, 'c-insights-dimension-list')).toBeNull();
    expect(find(page, 'c-insights-reading-table')).toMatchObject({ readings: fixture.readings });
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    const page = show();
    adapter.error({ message: '{"message":"No access","code":"noAccess"}' });
    await settle();
    const panel = find(page, 'c-shared-error-panel');
    expect(panel).toMatchObject({ error: { message: 'No access', code: 'noAccess', remedy: null, faults: [] } });
    panel?.dispatchEvent(new CustomEvent('retry'));
    expect(refreshApex).toHaveBeenCalledTimes(1);
    await expect(page).toBeAccessible();
  });

  it('refreshes, holding the button meanwhile, and says so', async () => {
    const page = show();
    adapter.emit(fixture);
    await settle();
    const button = find(page, '.refresh') as HTMLElement & { disabled: boolean };
    button.click();
    await Promise.resolve();
    expect(button.disabled).toBe(true);
    await settle();
    expect(button.disabled).toBe(false);
    expect(find(page, '[role="status"]')?.textContent).toBe('c.insights_ScorecardPage_Refreshed');
  });
});
