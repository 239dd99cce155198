import { createElement } from 'lwc';
import AppDealTypeTable from 'c/appDealTypeTable';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { introOf, rowOf } from '../viewModel';

jest.mock('@salesforce/label/c.app_DealTypeTable_Intro', () => ({ default: '{1} of {0}' }), { virtual: true });

const mapped = jest.fn();

function show(types = setup.dealTypes) {
  const view = createElement('c-app-deal-type-table', { is: AppDealTypeTable });
  Object.assign(view, { types });
  view.addEventListener('map', (event) => mapped((event as CustomEvent).detail));
  document.body.append(view);
  return (selector: string) => [...(view.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

afterEach(() => document.body.replaceChildren());

describe('c-app-deal-type-table', () => {
  it('counts what is mapped, by the admin or as shipped', () => {
    expect(introOf(setup.dealTypes)).toBe('15 of 17');
    expect(introOf(setup.dealTypes.map((type) => ({ ...type, own: 'none' })))).toBe('0 of 17');
  });

  it('offers what ships first, and nothing for deals without a type', () => {
    const [newCustomer, pilot, none] = setup.dealTypes.map(rowOf);
    expect(newCustomer).toMatchObject({ value: 'shipped', isMappable: true });
    expect(newCustomer?.options.map(({ value }) => value)).toEqual(['shipped', 'new', 'renewal', 'expansion', 'none']);
    expect(pilot?.value).toBe('new');
    expect(none).toMatchObject({ name: 'c.app_DealTypeTable_NoType', isMappable: false, options: [] });
  });

  it('maps a type, and puts back what ships', async () => {
    const all = show();
    const [first, second] = all('lightning-combobox');
    first?.dispatchEvent(new CustomEvent('change', { detail: { value: 'renewal' } }));
    expect(mapped).toHaveBeenLastCalledWith({ type: 'New Customer', countsAs: 'renewal' });
    second?.dispatchEvent(new CustomEvent('change', { detail: { value: 'shipped' } }));
    expect(mapped).toHaveBeenLastCalledWith({ type: 'Pilot', countsAs: null });
    await expect(document.body).toBeAccessible();
  });

  it('says so where there are no types', async () => {
    expect(show([])('.empty')).toHaveLength(1);
    await expect(document.body).toBeAccessible();
  });
});
