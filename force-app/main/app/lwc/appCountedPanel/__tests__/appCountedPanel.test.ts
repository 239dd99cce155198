import { createElement } from 'lwc';
import AppCountedPanel from 'c/appCountedPanel';
import * as api from 'c/appSetupApi';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('c/appSetupApi');

const mocked = jest.mocked(api);
const PREVIEW = { deals: 3, ofDeals: 9, leads: null, ofLeads: null };

async function show() {
  const panel = createElement('c-app-counted-panel', { is: AppCountedPanel });
  Object.assign(panel, { counted: setup.counted });
  document.body.append(panel);
  await settled();
  const form = panel.shadowRoot?.querySelector<HTMLElement & Record<string, unknown>>('c-app-counted-form');
  const send = async (name: string, detail: unknown) => {
    form?.dispatchEvent(new CustomEvent(name, { detail }));
    await settled();
  };
  return { panel, form, send };
}

beforeEach(() => {
  jest.resetAllMocks();
  mocked.previewLeftOut.mockResolvedValue(PREVIEW);
});
afterEach(() => {
  document.body.replaceChildren();
  jest.useRealTimers();
});

describe('c-app-counted-panel', () => {
  it('counts what is left out, and again for a draft', async () => {
    const { form, send } = await show();
    expect(form?.preview).toEqual(PREVIEW);
    mocked.previewLeftOut.mockRejectedValueOnce(new Error('too slow'));
    await send('draft', setup.counted.options);
    expect(mocked.previewLeftOut).toHaveBeenLastCalledWith(setup.counted.options);
    expect(form?.preview).toBe('failed');
    await send('draft', []);
    expect(form?.preview).toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('takes no answer to an earlier draft', async () => {
    const { form, send } = await show();
    let answer: (value: typeof PREVIEW) => void = () => undefined;
    mocked.previewLeftOut.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await send('draft', setup.counted.options);
    await send('draft', setup.counted.options.slice(0, 1));
    answer({ ...PREVIEW, deals: 99 });
    await settled();
    expect(form?.preview).toEqual(PREVIEW);
  });

  it('looks for owners once nobody types any more, and not for one letter', async () => {
    jest.useFakeTimers();
    mocked.findOwners.mockResolvedValue([]);
    const { form, send } = await show();
    await send('search', 'A');
    jest.runAllTimers();
    await settled();
    expect(mocked.findOwners).not.toHaveBeenCalled();
    await send('search', 'Ad');
    await send('search', 'Ada ');
    jest.runAllTimers();
    await settled();
    expect(mocked.findOwners.mock.calls).toEqual([['Ada']]);
    expect(form?.owners).toEqual([]);
    mocked.findOwners.mockRejectedValueOnce(new Error('no'));
    await send('search', 'Byron');
    jest.runAllTimers();
    await settled();
    expect(form?.owners).toEqual([]);
  });

  it('sends on what is to be saved', async () => {
    const { panel, send } = await show();
    const sent = jest.fn();
    panel.addEventListener('counted', (event) => sent((event as CustomEvent).detail));
    await send('counted', { reason: 'Tests.' });
    expect(sent).toHaveBeenCalledWith({ reason: 'Tests.' });
  });
});
