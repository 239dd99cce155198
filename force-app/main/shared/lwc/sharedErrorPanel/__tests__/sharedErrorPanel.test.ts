import { createElement } from 'lwc';
import type { AppError } from 'c/sharedErrors';
import SharedErrorPanel from 'c/sharedErrorPanel';
import { settled } from '../../sharedLoad/__tests__/waits';

function show(error: AppError | null, safe = '') {
  const element = createElement('c-shared-error-panel', { is: SharedErrorPanel });
  Object.assign(element, { error, safe });
  document.body.append(element);
  return element;
}
const text = (element: HTMLElement, selector: string) => element.shadowRoot?.querySelector(selector)?.textContent;

afterEach(() => document.body.replaceChildren());

describe('c-shared-error-panel', () => {
  it('says what happened, what is safe and what to do', async () => {
    const panel = show(
      { message: 'No access', code: 'noAccess', remedy: 'Ask for a grant', faults: ['Row 1: no name'] },
      'Nothing was changed',
    );
    expect(text(panel, '.message')).toBe('No access');
    expect(text(panel, '.safe')).toBe('Nothing was changed');
    expect(text(panel, '.remedy')).toBe('Ask for a grant');
    expect(text(panel, '.fault')).toBe('Row 1: no name');
    await expect(panel).toBeAccessible();
  });

  it('has general words for a failure that says nothing', () => {
    const panel = show({ message: '', code: null, remedy: null, faults: [] });
    expect(text(panel, '.message')).toBe('c.shared_ErrorPanel_Unknown');
    expect(text(panel, '.safe')).toBe('c.shared_ErrorPanel_Safe');
    expect(text(panel, '.remedy')).toBe('c.shared_ErrorPanel_Remedy');
    expect(text(panel, '.fault')).toBeUndefined();
  });

  it('unfolds technical details where Apex sent them, as it does to managers', async () => {
    const plain = { message: 'Failed', code: 'unexpected', remedy: null, faults: [] };
    expect(text(show(plain), '.technical')).toBeUndefined();
    const panel = show({ ...plain, detail: 'System.NullPointerException' });
    expect(text(panel, '.technical')).toBe('System.NullPointerException');
    await expect(panel).toBeAccessible();
  });

  it('sends retry', () => {
    const panel = show(null);
    const retry = jest.fn();
    panel.addEventListener('retry', retry);
    panel.shadowRoot?.querySelector<HTMLElement>('lightning-button')?.click();
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('has a heading of its own where not loading is not what went wrong', async () => {
    const panel = show({ message: 'Closed', code: 'closed', remedy: null, faults: [] });
    expect(text(panel, 'h2')).toBe('c.shared_ErrorPanel_Title');
    Object.assign(panel, { heading: 'Not stored' });
    await settled();
    expect(text(panel, 'h2')).toBe('Not stored');
  });
});
