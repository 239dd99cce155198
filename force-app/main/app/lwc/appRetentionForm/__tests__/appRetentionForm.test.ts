import { createElement } from 'lwc';
import AppRetentionForm from 'c/appRetentionForm';
import { setup } from '../../appSetupApi/__tests__/fixtures';

const saved = jest.fn();

afterEach(() => document.body.replaceChildren());

describe('c-app-retention-form', () => {
  it('hands over three numbers; an empty one leaves what ships', async () => {
    const view = createElement('c-app-retention-form', { is: AppRetentionForm });
    Object.assign(view, { retention: setup.retention });
    view.addEventListener('save', (event) => saved((event as CustomEvent).detail));
    document.body.append(view);
    const find = (selector: string) => view.shadowRoot?.querySelector<HTMLElement & { value: string }>(selector);
    const type = (name: string, value: string) =>
      find(`[data-name="${name}"]`)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));

    expect(find('[data-name="snapshotDays"]')?.value).toBe('');
    find('.save')?.click();
    expect(saved).toHaveBeenLastCalledWith({ findingRuns: 2, readingDays: 400, snapshotDays: null });

    type('findingRuns', '');
    type('readingDays', '90');
    type('snapshotDays', '730');
    find('.save')?.click();
    expect(saved).toHaveBeenLastCalledWith({ findingRuns: null, readingDays: 90, snapshotDays: 730 });
    await expect(document.body).toBeAccessible();
  });
});
