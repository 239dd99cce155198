import { createElement } from 'lwc';
import { saveTechnology } from 'c/assessmentApi';
import AssessmentTechnologyPanel from 'c/assessmentTechnologyPanel';
import type { Technology } from 'c/scoring';
import { wizard } from '../../assessmentApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('c/assessmentApi', () => ({ saveTechnology: jest.fn() }));

const states = jest.fn();
const offline = { ok: false, status: 0, body: { message: 'Disconnected or Canceled' } };

function show() {
  const panel = createElement('c-assessment-technology-panel', { is: AssessmentTechnologyPanel });
  Object.assign(panel, {
    assessmentId: 'a1',
    layers: wizard.model.technologyLayers,
    technology: { crm: 3, ai: null },
  });
  panel.addEventListener('technologystate', (event) => states((event as CustomEvent).detail));
  document.body.append(panel);
  return panel;
}
const find = (panel: HTMLElement, selector: string) => panel.shadowRoot?.querySelector<HTMLElement>(selector);
function choose(panel: HTMLElement, technology: Technology) {
  const detail = { technology };
  find(panel, 'c-assessment-technology')?.dispatchEvent(new CustomEvent('technologychange', { detail }));
  return settled();
}
const shown = (panel: HTMLElement) =>
  (find(panel, 'c-assessment-technology') as unknown as { technology: Technology }).technology;

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

describe('c-assessment-technology-panel', () => {
  it('stores a choice as it is made and says so', async () => {
    jest.mocked(saveTechnology).mockResolvedValue();
    const panel = show();
    await choose(panel, { crm: 3, ai: 1 });
    expect(jest.mocked(saveTechnology).mock.calls).toEqual([['a1', { crm: 3, ai: 1 }]]);
    expect(find(panel, '.state')?.textContent).toBe('c.assessment_TechnologyPanel_Saved');
    expect(states.mock.calls).toEqual([
      [{ technology: { crm: 3, ai: 1 }, isStored: false }],
      [{ technology: { crm: 3, ai: 1 }, isStored: true }],
    ]);
    await expect(panel).toBeAccessible();
  });

  it('sends the last of several choices after the one that is under way', async () => {
    let arrive = (): void => undefined;
    jest.mocked(saveTechnology).mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
    jest.mocked(saveTechnology).mockResolvedValueOnce();
    const panel = show();
    await choose(panel, { crm: 1, ai: null });
    await choose(panel, { crm: 2, ai: null });
    await choose(panel, { crm: 4, ai: null });
    expect(saveTechnology).toHaveBeenCalledTimes(1);
    expect(find(panel, '.state')?.textContent).toBe('c.assessment_TechnologyPanel_Saving');
    arrive();
    await settled();
    expect(jest.mocked(saveTechnology).mock.calls.map(([, { crm }]) => crm)).toEqual([1, 4]);
    expect(states).toHaveBeenLastCalledWith({ technology: { crm: 4, ai: null }, isStored: true });
  });

  it('keeps a choice that could not be stored, says what is safe, and sends it on request', async () => {
    jest.mocked(saveTechnology).mockRejectedValueOnce({ body: { message: '{"code":"busy","message":"Busy."}' } });
    const panel = show();
    await choose(panel, { crm: 3, ai: 2 });
    expect(find(panel, 'c-shared-error-panel')).toMatchObject({
      error: { message: 'Busy.' },
      heading: 'c.assessment_TechnologyPanel_NotStored',
      safe: 'c.assessment_TechnologyPanel_Safe',
    });
    expect(shown(panel)).toEqual({ crm: 3, ai: 2 });
    await expect(panel).toBeAccessible();
    jest.mocked(saveTechnology).mockResolvedValueOnce();
    find(panel, 'c-shared-error-panel')?.dispatchEvent(new CustomEvent('retry'));
    await settled();
    expect(find(panel, 'c-shared-error-panel')).toBeNull();
    expect(states).toHaveBeenLastCalledWith({ technology: { crm: 3, ai: 2 }, isStored: true });
  });

  it('sends by itself what waited for the network, and nothing else', async () => {
    const panel = show();
    window.dispatchEvent(new CustomEvent('online'));
    expect(saveTechnology).not.toHaveBeenCalled();
    jest.mocked(saveTechnology).mockRejectedValueOnce(offline).mockResolvedValueOnce();
    await choose(panel, { crm: 0, ai: 0 });
    window.dispatchEvent(new CustomEvent('online'));
    await settled();
    expect(saveTechnology).toHaveBeenCalledTimes(2);
    expect(find(panel, 'c-shared-error-panel')).toBeNull();
  });
});
