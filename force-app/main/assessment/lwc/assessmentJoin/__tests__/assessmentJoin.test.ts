import { createElement } from 'lwc';
import AssessmentJoin from 'c/assessmentJoin';
import { wizard } from '../../assessmentApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

afterEach(() => document.body.replaceChildren());

describe('c-assessment-join', () => {
  it('joins once a function is chosen', async () => {
    const join = createElement('c-assessment-join', { is: AssessmentJoin });
    Object.assign(join, { functions: wizard.model.functions, name: 'Spring' });
    const joined = jest.fn();
    join.addEventListener('join', (event) => joined((event as CustomEvent).detail));
    document.body.append(join);
    const button = join.shadowRoot?.querySelector('button') as HTMLButtonElement;
    expect(button.disabled).toBe(true);
    join.shadowRoot
      ?.querySelector('lightning-combobox')
      ?.dispatchEvent(new CustomEvent('change', { detail: { value: 'revops' } }));
    await settled();
    expect(button.disabled).toBe(false);
    button.click();
    expect(joined).toHaveBeenCalledWith({ functionKey: 'revops' });
    await expect(join).toBeAccessible();
  });
});
