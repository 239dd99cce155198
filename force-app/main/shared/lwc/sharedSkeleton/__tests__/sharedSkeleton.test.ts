import { createElement } from 'lwc';
import SharedSkeleton from 'c/sharedSkeleton';

afterEach(() => document.body.replaceChildren());

describe('c-shared-skeleton', () => {
  it('draws the rows asked for and says that it loads', async () => {
    const element = createElement('c-shared-skeleton', { is: SharedSkeleton });
    Object.assign(element, { rows: '5' });
    document.body.append(element);
    expect(element.shadowRoot?.querySelectorAll('.row')).toHaveLength(5);
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('c.shared_Skeleton_Loading');
    await expect(element).toBeAccessible();
  });
});
