import { createElement } from 'lwc';
import InsightsDrawer from 'c/insightsDrawer';

function show() {
  const drawer = createElement('c-insights-drawer', { is: InsightsDrawer });
  drawer.heading = 'How';
  document.body.append(drawer);
  const closed = jest.fn();
  drawer.addEventListener('close', closed);
  return { drawer, closed, find: (selector: string) => drawer.shadowRoot?.querySelector<HTMLElement>(selector) };
}

afterEach(() => document.body.replaceChildren());

describe('c-insights-drawer', () => {
  it('puts the focus on its heading', async () => {
    const { drawer, find } = show();
    drawer.focus();
    expect(drawer.shadowRoot?.activeElement).toBe(find('.heading'));
    expect(find('.heading')?.textContent?.trim()).toBe('How');
    await expect(drawer).toBeAccessible();
  });

  it('closes by button and on Escape, and on no other key', () => {
    const { closed, find } = show();
    find('.close')?.click();
    find('section')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    find('section')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(closed).toHaveBeenCalledTimes(2);
  });
});
