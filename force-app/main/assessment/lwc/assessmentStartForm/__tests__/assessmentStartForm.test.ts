import { createElement } from 'lwc';
import AssessmentStartForm from 'c/assessmentStartForm';
import { wizard } from '../../assessmentApi/__tests__/fixtures';
import { defaultName } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.assessment_StartForm_DefaultName', () => ({ default: '{0}, {1}' }), { virtual: true });

const begun = jest.fn();

function show(properties: object = {}) {
  const form = createElement('c-assessment-start-form', { is: AssessmentStartForm });
  Object.assign(form, {
    quickQuestions: 12,
    structuralQuestions: 36,
    functions: wizard.model.functions,
    today: '2026-03-31T10:00:00.000Z',
    ...properties,
  });
  form.addEventListener('begin', (event) => begun((event as CustomEvent).detail.wanted));
  document.body.append(form);
  return form;
}
const find = (form: HTMLElement, selector: string) =>
  form.shadowRoot?.querySelector<HTMLElement & { disabled: boolean; value: string }>(selector);
const change = (form: HTMLElement, selector: string, value: string) => {
  find(form, selector)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  return settled();
};

afterEach(() => {
  document.body.replaceChildren();
  begun.mockClear();
});

describe('c-assessment-start-form', () => {
  it('begins with what it proposes', async () => {
    const form = show();
    find(form, '.begin')?.click();
    expect(begun).toHaveBeenCalledWith({
      name: defaultName('quick', '2026-03-31'),
      depth: 'quick',
      scope: null,
      functionKey: 'revops',
      others: [],
    });
    await expect(form).toBeAccessible();
  });

  it('begins with what was chosen', async () => {
    const form = show({ scopes: ['Enterprise'] });
    find(form, 'c-assessment-depth-choice')?.dispatchEvent(
      new CustomEvent('depthselect', { detail: { depth: 'structural' } }),
    );
    await change(form, '.name', ' Spring ');
    await change(form, '.scope', 'Enterprise');
    await change(form, '.function', '');
    await change(form, '.other-name', ' Kim ');
    await change(form, '.other-function', 'sales');
    find(form, '.add')?.click();
    await settled();
    expect(form.shadowRoot?.querySelectorAll('.other')).toHaveLength(1);
    await expect(form).toBeAccessible();
    find(form, '.begin')?.click();
    expect(begun).toHaveBeenCalledWith({
      name: 'Spring',
      depth: 'structural',
      scope: 'Enterprise',
      functionKey: null,
      others: [{ displayName: 'Kim', functionKey: 'sales' }],
    });
    find(form, 'lightning-button-icon')?.click();
    await settled();
    expect(form.shadowRoot?.querySelectorAll('.other')).toHaveLength(0);
  });

  it('waits for a name, and for the last begin to end', async () => {
    const form = show();
    await change(form, '.name', ' ');
    expect(find(form, '.begin')?.disabled).toBe(true);
    expect(find(show({ isBusy: true }), '.begin')?.disabled).toBe(true);
  });

  it('has only the whole company where the org has one kind of opportunity', () => {
    expect(find(show(), '.scope')?.disabled).toBe(true);
    expect(find(show({ scopes: ['Enterprise'] }), '.scope')?.disabled).toBe(false);
  });
});
