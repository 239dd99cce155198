import { createElement } from 'lwc';
import AppCountedForm from 'c/appCountedForm';
import { setup } from '../../appSetupApi/__tests__/fixtures';
import { changeLines, entryLines, previewText } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.app_CountedForm_Entry', () => ({ default: '{0}; {1}; {2}; {3}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_CountedForm_ChangeLeave', () => ({ default: 'left out {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_CountedForm_ChangeAmount', () => ({ default: 'amount {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.app_CountedForm_Owner', () => ({ default: 'Owner' }), { virtual: true });
jest.mock('@salesforce/label/c.app_CountedForm_Gone', () => ({ default: '{0} (gone)' }), { virtual: true });
jest.mock('@salesforce/label/c.app_CountedForm_Inactive', () => ({ default: '{0} (inactive)' }), { virtual: true });
jest.mock('@salesforce/label/c.app_CountedForm_PreviewDeals', () => ({ default: '{0}/{1} {2}' }), { virtual: true });

const { counted } = setup;
const ROBOT = 'owner:005000000000001AAA';
const ADA = { kind: 'owner', value: '005000000000009AAA', label: 'Ada', isActive: false } as const;

type Ticks = HTMLElement & { value: string[]; options: { label: string; value: string }[] };

async function show(change: object = {}) {
  const form = createElement('c-app-counted-form', { is: AppCountedForm });
  Object.assign(form, { counted, ...change });
  const sent = jest.fn();
  for (const name of ['search', 'draft', 'counted']) {
    form.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
  }
  document.body.append(form);
  await settled();
  const find = <T extends HTMLElement>(selector: string) => form.shadowRoot?.querySelector<T>(selector) ?? null;
  const send = async (selector: string, value: unknown) => {
    find(selector)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await settled();
  };
  return { form, find, send, sent, ticks: (kind: string) => find<Ticks>(`.ticks[data-kind="${kind}"]`) };
}

afterEach(() => document.body.replaceChildren());

describe('c-app-counted-form', () => {
  it('shows what is left out, what there is, and what was changed', async () => {
    const { find, ticks } = await show();
    expect(ticks('owner')).toMatchObject({ value: [ROBOT], options: [{ label: 'Test Robot', value: ROBOT }] });
    expect(ticks('recordType')?.options.map(({ label }) => label)).toEqual([
      'Old process (inactive)',
      'Partner',
      'Self-serve (gone)',
    ]);
    expect(find('.entries')?.textContent).toContain('Orders of the test suite.; Ada Byron');
    expect(find('.changes')?.textContent).toContain('amount ARR (ARR__c); A trial.');
    expect(find('.draft')).toBeNull();
    await expect(document.body).toBeAccessible();
  });

  it('sends what is added and what counts again, with the reason that it asks for', async () => {
    const { find, send, sent } = await show({ owners: [ADA] });
    await send('.ticks[data-kind="owner"]', ['owner:005000000000009AAA']);
    expect(sent).toHaveBeenLastCalledWith('draft', expect.arrayContaining([expect.objectContaining(ADA)]));
    expect(find('.save')).toMatchObject({ disabled: true });
    await send('.reason', ' Ada sells to partners. ');
    expect(find('.save')).toMatchObject({ disabled: false });
    await expect(document.body).toBeAccessible();
    find('.save')?.click();
    expect(sent).toHaveBeenLastCalledWith('counted', {
      amountField: null,
      added: [ADA],
      removed: [expect.objectContaining({ kind: 'owner', label: 'Test Robot' })],
      reason: 'Ada sells to partners.',
    });
  });

  it('keeps a ticked owner when the search finds others', async () => {
    const { form, send, ticks } = await show({ owners: [ADA] });
    await send('.ticks[data-kind="owner"]', [ROBOT, 'owner:005000000000009AAA']);
    Object.assign(form, { owners: [] });
    await settled();
    expect(ticks('owner')?.options.map(({ label }) => label)).toEqual(['Ada (inactive)', 'Test Robot']);
    expect(ticks('owner')?.value).toHaveLength(2);
  });

  it('changes the amount field, says what that costs, and can be put back', async () => {
    const { find, send, sent } = await show();
    expect(find('.amount-help')?.textContent).toContain('AmountHelp');
    await send('.amount', 'ARR__c');
    expect(find('.amount-help')?.textContent).toContain('AmountPast');
    await send('.reason', 'Years.');
    find('.save')?.click();
    expect(sent).toHaveBeenLastCalledWith('counted', expect.objectContaining({ amountField: 'ARR__c', added: [] }));
    find('.discard')?.click();
    await settled();
    expect(find('.draft')).toBeNull();
    expect(find('.amount')).toMatchObject({ value: 'Amount' });
  });

  it('keeps a draft when the rest of the page is read again, and drops it when it was saved', async () => {
    const { form, find, send } = await show();
    await send('.amount', 'ARR__c');
    Object.assign(form, { counted: { ...counted } });
    await settled();
    expect(find('.amount')).toMatchObject({ value: 'ARR__c' });
    Object.assign(form, { counted: { ...counted, amountField: 'ARR__c' } });
    await settled();
    expect(find('.draft')).toBeNull();
  });

  it('names an amount field that is gone', async () => {
    const { find } = await show({ counted: { ...counted, amountField: 'Gone__c' } });
    expect((find('.amount') as unknown as Ticks).options).toContainEqual({ label: 'Gone__c (gone)', value: 'Gone__c' });
  });

  it('refuses more than can be kept', async () => {
    const { find, send } = await show({ counted: { ...counted, most: 2 } });
    await send('.ticks[data-kind="type"]', ['type:Pilot']);
    await send('.reason', 'Enough.');
    expect(find('.too-many')).not.toBeNull();
    expect(find('.save')).toMatchObject({ disabled: true });
    await expect(document.body).toBeAccessible();
  });

  it('has nothing to show in a new org, and says so', async () => {
    const empty = { ...counted, leftOut: [], options: [], changes: [] };
    const { find, sent, send } = await show({ counted: empty, owners: [] });
    expect(find('.entries')).toBeNull();
    expect(find('.no-changes')).not.toBeNull();
    expect(find('.no-options')).not.toBeNull();
    expect(find('.preview')?.textContent).toContain('PreviewNone');
    await send('.search', 'Nobody');
    expect(sent).toHaveBeenLastCalledWith('search', 'Nobody');
    await expect(document.body).toBeAccessible();
  });

  it('tells what the draft leaves out, while it is counted, and when it cannot be', async () => {
    const { form, find } = await show();
    const words = () => find('.preview')?.textContent;
    expect(words()).toContain('PreviewWait');
    Object.assign(form, { preview: { deals: 1, ofDeals: 4, leads: null, ofLeads: null } });
    await settled();
    expect(words()).toBe('1/4 25.0%');
    Object.assign(form, { preview: 'failed' });
    await settled();
    expect(words()).toContain('PreviewFailed');
  });
});

it('previews of nothing are no shares', () => {
  expect(previewText({ deals: 0, ofDeals: 0, leads: null, ofLeads: null })).toBe('0/0 0.0%');
  expect(previewText({ deals: null, ofDeals: null, leads: null, ofLeads: null })).toContain('PreviewFailed');
});

it('lines without who and when are still lines', () => {
  const bare = { chosenBy: null, chosenAt: null, reason: null };
  expect(entryLines([{ ...counted.leftOut[0]!, ...bare }])[0]?.text).toBe('Owner: Test Robot; ; ; ');
  expect(changeLines([{ ...counted.changes[0]!, changedBy: null, changedAt: null }])[0]?.text).toContain('left out');
});
