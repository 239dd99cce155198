import { createElement } from 'lwc';
import AppChoicesForm from 'c/appChoicesForm';
import { setup } from '../../appSetupApi/__tests__/fixtures';

const sent = jest.fn();

afterEach(() => document.body.replaceChildren());

describe('c-app-choices-form', () => {
  it('chooses a field, or none, and where activities live', async () => {
    const view = createElement('c-app-choices-form', { is: AppChoicesForm });
    Object.assign(view, {
      fields: setup.lossReasonFields,
      lossReasonField: setup.lossReasonField,
      mostAccounts: setup.mostAccounts,
      highestMostAccounts: setup.highestMostAccounts,
    });
    for (const name of ['lossreason', 'elsewhere', 'accounts']) {
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
    const most = view.shadowRoot?.querySelector<HTMLElement & { value: string; max: number }>('.most');
    expect([most?.value, most?.max]).toEqual(['200000', 500_000]);
    const save = view.shadowRoot?.querySelector<HTMLElement>('.save-most');
    most?.dispatchEvent(new CustomEvent('change', { detail: { value: '300000' } }));
    save?.click();
    expect(sent).toHaveBeenLastCalledWith('accounts', 300_000);
    most?.dispatchEvent(new CustomEvent('change', { detail: { value: ' ' } }));
    save?.click();
    expect(sent).toHaveBeenLastCalledWith('accounts', null);
    await expect(document.body).toBeAccessible();
  });
});
