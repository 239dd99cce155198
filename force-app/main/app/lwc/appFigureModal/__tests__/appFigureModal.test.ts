import { createElement } from 'lwc';
import AppFigureModal from 'c/appFigureModal';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { NEW_FIGURE, draftOf, figureOf, isComplete } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

const [shipped] = setup.figures;

const { closed } = AppFigureModal as unknown as { closed: jest.Mock };

function show(properties: object) {
  const modal = createElement('c-app-figure-modal', { is: AppFigureModal });
  Object.assign(modal, { metrics: setup.metrics, ...properties });
  document.body.append(modal);
  const find = (selector: string) =>
    modal.shadowRoot?.querySelector<HTMLElement & { value: string; disabled: boolean }>(selector) ?? null;
  const type = (name: string, value: string) => {
    find(`[data-name="${name}"]`)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    return settled();
  };
  return { close: closed, find, type };
}

afterEach(() => {
  document.body.replaceChildren();
  closed.mockClear();
});

describe('a draft', () => {
  it('comes back as the figure it was made of, as the admin’s own', () => {
    if (!shipped) throw new Error('the fixture has no figures');
    expect(figureOf(draftOf(shipped), shipped.key)).toEqual({ ...shipped, isOwn: true, isShipped: false });
  });

  it('needs a metric, a value, a unit and a source', () => {
    const whole = { ...NEW_FIGURE, metric: 'win-rate', value: '0', source: 'Survey' };
    expect(isComplete(whole)).toBe(true);
    for (const part of ['metric', 'value', 'unit', 'source'] as const) {
      expect(isComplete({ ...whole, [part]: '' })).toBe(false);
    }
    expect(isComplete({ ...whole, value: 'much' })).toBe(false);
  });
});

describe('c-app-figure-modal', () => {
  it('edits a figure under its key', async () => {
    const { close, find, type } = show({ figure: shipped });
    expect(find('[data-name="value"]')?.value).toBe('30');
    await type('value', '27');
    find('.save')?.click();
    expect(close).toHaveBeenCalledWith(expect.objectContaining({ key: shipped?.key, value: 27, isOwn: true }));
    await expect(document.body).toBeAccessible();
  });

  it('adds one under a new key once it is complete', async () => {
    const { close, find, type } = show({ figure: null, newKey: 'own-1' });
    expect(find('.save')?.disabled).toBe(true);
    expect(find('.incomplete')).not.toBeNull();
    await type('metric', 'next-step');
    await type('value', '12');
    await type('source', 'Survey');
    expect(find('.save')?.disabled).toBe(false);
    find('.save')?.click();
    expect(close).toHaveBeenCalledWith(
      expect.objectContaining({ key: 'own-1', metric: 'next-step', value: 12, unit: 'percent', year: null }),
    );
  });

  it('keeps nothing on cancel', () => {
    const { close, find } = show({ figure: shipped });
    find('.cancel')?.click();
    expect(close).toHaveBeenCalledWith();
  });
});
