import { createElement } from 'lwc';
import AssessmentErasureForm from 'c/assessmentErasureForm';
import { kim, nobody } from '../../assessmentErasureApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/label/c.assessment_ErasureForm_PersonOf', () => ({ default: '{0}, {1}, {2}' }), {
  virtual: true,
});

type Control = HTMLElement & { disabled: boolean; value: string; options: readonly { label: string }[] };

function show(properties: object = {}) {
  const form = createElement('c-assessment-erasure-form', { is: AssessmentErasureForm });
  Object.assign(form, { people: [kim, nobody], isClosed: true, ...properties });
  const asked = jest.fn();
  form.addEventListener('erase', (event) => asked((event as CustomEvent).detail));
  document.body.append(form);
  const find = (selector: string) => form.shadowRoot?.querySelector<Control>(selector) ?? null;
  const type = (selector: string, value: string) => {
    find(selector)?.dispatchEvent(new CustomEvent('change', { detail: { value } }));
    return settled();
  };
  return { asked, find, form, type };
}

afterEach(() => document.body.replaceChildren());

describe('c-assessment-erasure-form', () => {
  it('names people with function and number of answers', async () => {
    const { find } = show();
    expect(find('.person')?.options.map(({ label }) => label)).toEqual([
      'Kim, Sales, 12',
      'c.assessment_ErasureForm_Anonymous, RevOps, 3',
    ]);
    await expect(document.body).toBeAccessible();
  });

  it('asks for a person and a reason before it goes on', async () => {
    const { asked, find, type } = show();
    expect(find('.go')?.disabled).toBe(true);
    await type('.person', 'r1');
    await type('.reason', '   ');
    expect(find('.go')?.disabled).toBe(true);
    find('.go')?.click();
    expect(asked).not.toHaveBeenCalled();
    await type('.reason', ' Request of 12 May ');
    expect(find('.go')?.disabled).toBe(false);
    find('.go')?.click();
    expect(asked).toHaveBeenCalledWith({ person: kim, kind: 'erased', reason: 'Request of 12 May' });
  });

  it('explains each choice, and what becomes of the scores', async () => {
    const { asked, find, form, type } = show();
    expect(find('.kind-help')?.textContent).toBe('c.assessment_ErasureForm_EraseHelp');
    expect(find('.score-help')?.textContent).toBe('c.assessment_ErasureForm_ClosedHelp');
    await type('.kind', 'anonymized');
    expect(find('.kind-help')?.textContent).toBe('c.assessment_ErasureForm_AnonymizeHelp');
    Object.assign(form, { isClosed: false });
    await settled();
    expect(find('.score-help')?.textContent).toBe('c.assessment_ErasureForm_OpenHelp');
    await type('.person', 'r1');
    await type('.reason', 'asked');
    find('.go')?.click();
    expect(asked).toHaveBeenCalledWith(expect.objectContaining({ kind: 'anonymized' }));
    await type('.kind', 'erased');
    expect(find('.kind-help')?.textContent).toBe('c.assessment_ErasureForm_EraseHelp');
  });

  it('sends nothing while it is busy, and forgets what was written for somebody who is gone', async () => {
    const { find, form, type } = show();
    await type('.person', 'r1');
    await type('.reason', 'asked');
    Object.assign(form, { isBusy: true });
    await settled();
    expect(find('.go')?.disabled).toBe(true);
    Object.assign(form, { isBusy: false, people: [kim] });
    await settled();
    expect(find('.reason')?.value).toBe('asked');
    Object.assign(form, { people: [nobody] });
    await settled();
    expect(find('.reason')?.value).toBe('');
    expect(find('.person')?.value).toBe('');
  });
});
