import { createElement } from 'lwc';
import AppMetricModal from 'c/appMetricModal';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

const [winRate, stale] = setup.metrics;

const { closed } = AppMetricModal as unknown as { closed: jest.Mock };

function show(metric = winRate) {
  const modal = createElement('c-app-metric-modal', { is: AppMetricModal });
  Object.assign(modal, { metric });
  document.body.append(modal);
  const find = (selector: string) =>
    modal.shadowRoot?.querySelector<HTMLElement & { value: string; disabled: boolean }>(selector) ?? null;
  const change = (selector: string, detail: object) => {
    find(selector)?.dispatchEvent(new CustomEvent('change', { detail }));
    return settled();
  };
  return { close: closed, find, change };
}

afterEach(() => {
  document.body.replaceChildren();
  closed.mockClear();
});

describe('c-app-metric-modal', () => {
  it('shows what is the admin’s beside what ships', async () => {
    const { find } = show();
    expect(find('[data-level="0"]')?.value).toBe('5');
    expect(find('.weight')?.value).toBe('');
    expect(find('.save')?.disabled).toBe(false);
    await expect(document.body).toBeAccessible();
  });

  it('checks the five thresholds as they are typed, and saves none that are wrong', async () => {
    const { close, find, change } = show();
    await change('[data-level="1"]', { value: '5' });
    expect(find('.levels-fault')?.textContent).toBe('c.app_TuningRules_Rise');
    expect(find('.save')?.disabled).toBe(true);
    find('.save')?.dispatchEvent(new CustomEvent('click'));
    expect(close).not.toHaveBeenCalled();
    await change('[data-level="1"]', { value: '7.5' });
    expect(find('.levels-fault')?.textContent).toBe('');
    await change('.weight', { value: '2' });
    await change('.sample', { value: '9' });
    find('.save')?.click();
    expect(close).toHaveBeenCalledWith({
      ...winRate?.tuning,
      thresholds: [5, 7.5, 15, 20, 25],
      weight: 2,
      minimumSample: 9,
    });
  });

  it('wants a reason before it switches off', async () => {
    const { find, change } = show(stale);
    await change('.reason', { value: ' ' });
    expect(find('.reason-fault')?.textContent).toBe('c.app_TuningRules_Reason');
    expect(find('.save')?.disabled).toBe(true);
    await change('.off', { checked: false });
    expect(find('.save')?.disabled).toBe(false);
  });

  it('keeps nothing on cancel', () => {
    const { close, find } = show();
    find('.cancel')?.click();
    expect(close).toHaveBeenCalledWith();
  });
});
