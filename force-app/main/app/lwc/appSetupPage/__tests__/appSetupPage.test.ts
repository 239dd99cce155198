import { createElement } from 'lwc';
import AppFigureModal from 'c/appFigureModal';
import AppMetricModal from 'c/appMetricModal';
import * as api from 'c/appSetupApi';
import AppSetupPage from 'c/appSetupPage';
import { liveRun, setup } from '../../appSetupApi/__tests__/fixtures';
import { nextKey } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('c/appSetupApi');

const mocked = jest.mocked(api);

function show() {
  const page = createElement('c-app-setup-page', { is: AppSetupPage });
  document.body.append(page);
  const find = (selector: string) => page.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const send = async (selector: string, name: string, detail?: unknown) => {
    find(selector)?.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
  };
  return { page, find, send };
}
async function shown() {
  const parts = show();
  await settled();
  return parts;
}

beforeEach(() => {
  jest.resetAllMocks();
  mocked.getSetup.mockResolvedValue(setup);
  mocked.previewLeftOut.mockResolvedValue({ deals: 1, ofDeals: 4, leads: null, ofLeads: null });
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('c-app-setup-page', () => {
  it('shows skeletons while the set-up is on its way', async () => {
    mocked.getSetup.mockReturnValue(new Promise(() => undefined));
    const { page } = show();
    await settled();
    expect(page.shadowRoot?.querySelectorAll('c-shared-skeleton').length).toBeGreaterThan(0);
    await expect(document.body).toBeAccessible();
  });

  it('hands a failure to the error panel and reads again on retry', async () => {
    mocked.getSetup.mockRejectedValueOnce({ body: { message: '{"message":"No access","code":"noAccess"}' } });
    const { find, send } = await shown();
    expect(find('c-shared-error-panel')).toMatchObject({ error: { message: 'No access' } });
    await expect(document.body).toBeAccessible();
    await send('c-shared-error-panel', 'retry');
    expect(find('c-app-readiness-list')).toMatchObject({ checks: setup.checks });
  });

  it('shows everything, before the first run too', async () => {
    mocked.getSetup.mockResolvedValue({ ...setup, run: null });
    const { find } = await shown();
    expect(find('c-app-run-progress')).toMatchObject({ run: null });
    expect(find('c-app-metric-table')).toMatchObject({ metrics: setup.metrics, problems: setup.problems });
    expect(find('c-app-schedule-form')).toMatchObject({ schedule: setup.schedule });
    expect(find('c-app-retention-form')).toMatchObject({ retention: setup.retention });
    expect(find('c-app-deal-type-table')).toMatchObject({ types: setup.dealTypes });
    expect(find('c-app-choices-form')).toMatchObject({
      lossReasonField: 'NextStep',
      areActivitiesElsewhere: false,
      mostAccounts: setup.mostAccounts,
      highestMostAccounts: setup.highestMostAccounts,
    });
    expect(find('c-app-figure-table')).toMatchObject({ figures: setup.figures });
    await expect(document.body).toBeAccessible();
  });

  it('does what was asked, and shows what has become of it', async () => {
    const { find, send } = await shown();
    await send('c-app-run-progress', 'run');
    expect(mocked.startRun).toHaveBeenCalledTimes(1);
    await send('c-app-run-progress', 'cancelrun', 'a1');
    expect(mocked.cancelRun).toHaveBeenCalledWith('a1');
    await send('c-app-run-progress', 'resume', 'a1');
    expect(mocked.resumeRun).toHaveBeenCalledWith('a1');
    const choice = { cadence: 'nightly', day: null, hour: 2 } as const;
    await send('c-app-schedule-form', 'save', choice);
    expect(mocked.saveSchedule).toHaveBeenCalledWith(choice);
    const numbers = { findingRuns: 3, readingDays: null, snapshotDays: null };
    await send('c-app-retention-form', 'save', numbers);
    expect(mocked.saveRetention).toHaveBeenCalledWith(numbers);
    await send('c-app-deal-type-table', 'map', { type: 'Pilot', countsAs: null });
    expect(mocked.saveDealType).toHaveBeenCalledWith('Pilot', null);
    await send('c-app-choices-form', 'lossreason', null);
    expect(mocked.saveLossReasonField).toHaveBeenCalledWith(null);
    await send('c-app-choices-form', 'elsewhere', true);
    expect(mocked.saveActivitiesElsewhere).toHaveBeenCalledWith(true);
    await send('c-app-choices-form', 'accounts', 300_000);
    expect(mocked.saveMostAccounts).toHaveBeenCalledWith(300_000);
    const edit = { amountField: null, added: [], removed: [], reason: 'Tests.' };
    await send('c-app-counted-panel', 'counted', edit);
    expect(mocked.saveCounted).toHaveBeenCalledWith(edit);
    await send('c-app-metric-table', 'reset', 'win-rate');
    expect(mocked.resetMetric).toHaveBeenCalledWith('win-rate');
    await send('c-app-figure-table', 'hide', 'k');
    expect(mocked.hideFigure).toHaveBeenCalledWith('k');
    await send('c-app-figure-table', 'reset', 'k');
    expect(mocked.resetFigure).toHaveBeenCalledWith('k');
    await send('.refresh', 'click');
    expect(mocked.getSetup).toHaveBeenCalledTimes(15);
    expect(find('[role="status"]')?.textContent).toBe('c.app_SetupPage_Refreshed');
  });

  it('leaves the page as it is when something does not go through', async () => {
    mocked.startRun.mockRejectedValue({ body: { message: '{"message":"Under way","code":"invalid"}' } });
    const { find, send } = await shown();
    await send('c-app-run-progress', 'run');
    expect(find('.problem')).toMatchObject({ error: { message: 'Under way' }, heading: 'c.app_SetupPage_NotSaved' });
    expect(find('c-app-run-progress')).toMatchObject({ run: setup.run, isBusy: false });
    await expect(document.body).toBeAccessible();
  });

  it('tunes a metric in a modal, and gives the focus back to it', async () => {
    const tuning = { ...setup.metrics[2]?.tuning, weight: 2 };
    jest.mocked(AppMetricModal.open).mockResolvedValue(tuning);
    const { find, send } = await shown();
    await send('c-app-metric-table', 'edit', 'next-step');
    await settled();
    expect(AppMetricModal.open).toHaveBeenCalledWith(expect.objectContaining({ metric: setup.metrics[2] }));
    expect(mocked.saveMetric).toHaveBeenCalledWith(tuning);
    expect(find('c-app-metric-table')?.shadowRoot?.activeElement?.getAttribute('data-metric')).toBe('next-step');
  });

  it('keeps nothing where a modal was cancelled', async () => {
    const { send } = await shown();
    await send('c-app-metric-table', 'edit', 'next-step');
    await send('c-app-metric-table', 'edit', 'gone-metric');
    await send('c-app-figure-table', 'edit', 'own-survey');
    expect(mocked.saveMetric).not.toHaveBeenCalled();
    expect(mocked.saveFigure).not.toHaveBeenCalled();
    expect(AppMetricModal.open).toHaveBeenCalledTimes(2);
  });

  it('adds a figure under a key of its own', async () => {
    const figure = { ...setup.figures[1], key: 'own-1' };
    jest.mocked(AppFigureModal.open).mockResolvedValue(figure);
    const { send } = await shown();
    await send('c-app-figure-table', 'add');
    await settled();
    expect(AppFigureModal.open).toHaveBeenCalledWith(expect.objectContaining({ figure: null, newKey: 'own-1' }));
    expect(mocked.saveFigure).toHaveBeenCalledWith(figure);
  });

  it('asks again while a run is under way, and for everything once it is over', async () => {
    jest.useFakeTimers();
    mocked.getSetup.mockResolvedValueOnce({ ...setup, run: liveRun });
    mocked.getRun.mockResolvedValueOnce({ ...liveRun, asOf: '2026-04-01' }).mockResolvedValueOnce(setup.run);
    const { find } = await shown();
    jest.advanceTimersByTime(4000);
    await settled();
    expect(find('c-app-run-progress')).toMatchObject({ run: { asOf: '2026-04-01' } });
    expect(mocked.getSetup).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(4000);
    await settled();
    expect(mocked.getSetup).toHaveBeenCalledTimes(2);
    expect(find('c-app-run-progress')).toMatchObject({ run: setup.run });
    jest.advanceTimersByTime(60_000);
    await settled();
    expect(mocked.getRun).toHaveBeenCalledTimes(2);
  });

  it('stops asking once it is gone', async () => {
    jest.useFakeTimers();
    mocked.getSetup.mockResolvedValue({ ...setup, run: liveRun });
    await shown();
    document.body.replaceChildren();
    jest.advanceTimersByTime(60_000);
    expect(mocked.getRun).not.toHaveBeenCalled();
  });
});

describe('the key of a figure that is added', () => {
  it('is one that no figure has', () => {
    expect(nextKey(setup.figures)).toBe('own-1');
    expect(nextKey(setup.figures.map((figure) => ({ ...figure, key: 'own-1' })))).toBe('own-2');
  });
});
