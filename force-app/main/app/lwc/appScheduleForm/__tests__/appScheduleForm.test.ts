import { createElement } from 'lwc';
import AppScheduleForm from 'c/appScheduleForm';
import type { ScheduleDto } from 'c/appSetupApi';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { HOURS, outlookOf } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.app_ScheduleForm_Next', () => ({ default: '{0}, {1}' }), { virtual: true });

const OFF: ScheduleDto = {
  cadence: 'off',
  day: null,
  hour: null,
  isScheduled: false,
  nextRun: null,
  lastRun: null,
  runAs: null,
  hasOwnerLeft: false,
  timeZone: 'Europe/London',
};
const saved = jest.fn();

function show(schedule: ScheduleDto) {
  const view = createElement('c-app-schedule-form', { is: AppScheduleForm });
  Object.assign(view, { schedule });
  view.addEventListener('save', (event) => saved((event as CustomEvent).detail));
  document.body.append(view);
  const find = (selector: string) => view.shadowRoot?.querySelector<HTMLElement & { value: string }>(selector) ?? null;
  const choose = (selector: string, value: string) => {
    find(selector)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    return settled();
  };
  return { find, choose };
}

afterEach(() => {
  document.body.replaceChildren();
  saved.mockClear();
});

describe('c-app-schedule-form', () => {
  it('shows the choice and when it comes round next', async () => {
    const { find } = show(setup.schedule);
    expect(find('.cadence')?.value).toBe('weekly');
    expect(find('.day')?.value).toBe('SUN');
    expect(find('.hour')?.value).toBe('2');
    expect(find('.outlook')?.textContent).toContain('Ada Byron');
    find('.save')?.click();
    expect(saved).toHaveBeenCalledWith({ cadence: 'weekly', day: 'SUN', hour: 2 });
    await expect(document.body).toBeAccessible();
  });

  it('asks for an hour once it is nightly, for a day too once it is weekly', async () => {
    const { find, choose } = show(OFF);
    expect(find('.hour')).toBeNull();
    await choose('.cadence', 'nightly');
    expect(find('.day')).toBeNull();
    await choose('.hour', '5');
    find('.save')?.click();
    expect(saved).toHaveBeenLastCalledWith({ cadence: 'nightly', day: null, hour: 5 });
    await choose('.cadence', 'weekly');
    await choose('.day', 'MON');
    find('.save')?.click();
    expect(saved).toHaveBeenLastCalledWith({ cadence: 'weekly', day: 'MON', hour: 5 });
    await choose('.cadence', 'off');
    find('.save')?.click();
    expect(saved).toHaveBeenLastCalledWith({ cadence: 'off', day: null, hour: null });
  });

  it('keeps midnight apart from no hour', () => {
    const { find } = show({ ...setup.schedule, hour: 0 });
    expect(find('.hour')?.value).toBe('0');
    expect(HOURS).toHaveLength(24);
  });
});

describe('the outlook', () => {
  it('tells nothing scheduled from a job that is gone', () => {
    expect(outlookOf(OFF)).toBe('c.app_ScheduleForm_NoJob');
    expect(outlookOf({ ...OFF, cadence: 'nightly', hour: 2 })).toBe('c.app_ScheduleForm_Lost');
    expect(outlookOf({ ...OFF, cadence: null })).toBe('c.app_ScheduleForm_Lost');
  });
});
