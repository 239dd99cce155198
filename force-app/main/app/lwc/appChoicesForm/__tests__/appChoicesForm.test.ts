import { createElement } from 'lwc';
import { registerSa11yMatcher } from '@sa11y/jest';
import AppChoicesForm from 'c/appChoicesForm';
import { setup } from '../../appSetupApi/__tests__/fixtures';

const sent = jest.fn();

beforeAll(registerSa11yMatcher);
afterEach(() => document.body.replaceChildren());

describe('c-app-choices-form', () => {
  it('chooses a field, or none, and where activities live', async () => {
    const view = createElement('c-app-choices-form', { is: AppChoicesForm });
    Object.assign(view, { fields: setup.lossReasonFields, lossReasonField: setup.lossReasonField });
    for (const name of ['lossreason', 'elsewhere']) {
      view.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
    }
    document.body.append(view);
    const field = view.shadowRoot?.querySelector<HTMLElement & { value: string; options: unknown[] }>('.field');
    expect(field?.value).toBe('NextStep');
    expect(field?.options).toContainEqual({ label: 'Next Step (NextStep)', value: 'NextStep' });
    field?.dispatchEvent(new CustomEvent('change', { detail: { value: 'Description' } }));
    expect(sent).toHaveBeenLastCalledWith('lossreason', 'Description');
    field?.dispatchEvent(new CustomEvent('change', { detail: { value: '' } }));
    expect(sent).toHaveBeenLastCalledWith('lossreason', null);
    view.shadowRoot
      ?.querySelector('.elsewhere')
      ?.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
    expect(sent).toHaveBeenLastCalledWith('elsewhere', true);
    await expect(document.body).toBeAccessible();
  });
});
