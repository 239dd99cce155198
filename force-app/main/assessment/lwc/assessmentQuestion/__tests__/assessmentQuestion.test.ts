import { createElement } from 'lwc';
import { type Entry, NO_ENTRY } from 'c/assessmentDraft';
import AssessmentQuestion from 'c/assessmentQuestion';
import { stepsOf } from 'c/assessmentSteps';
import { wizard } from '../../assessmentApi/__tests__/fixtures';

const [step] = stepsOf(wizard.model, 'quick');
const changed = jest.fn();
const notApplicable: Entry = { ...NO_ENTRY, outcome: 'notApplicable' };

function show(properties: object = {}) {
  const question = createElement('c-assessment-question', { is: AssessmentQuestion });
  Object.assign(question, { step, total: 4, entry: NO_ENTRY, ...properties });
  question.addEventListener('entrychange', (event) => changed((event as CustomEvent).detail.entry));
  document.body.append(question);
  return question;
}
const find = (question: HTMLElement, selector: string) => question.shadowRoot?.querySelector<HTMLElement>(selector);
const buttons = (question: HTMLElement) => [...(question.shadowRoot?.querySelectorAll('button') ?? [])];
const type = (target: HTMLElement | null | undefined, value: string) =>
  target?.dispatchEvent(new CustomEvent('change', { detail: { value } }));

afterEach(() => {
  document.body.replaceChildren();
  changed.mockClear();
});

describe('c-assessment-question', () => {
  it('asks one question with why it matters and who knows', async () => {
    const question = show();
    expect(find(question, 'h2')?.textContent).toBe('Title icp-1');
    expect(question.shadowRoot?.textContent).toContain('Why icp-1');
    expect(question.shadowRoot?.textContent).toContain('Who icp-1');
    expect(find(question, 'c-assessment-ladder')).toMatchObject({ rungs: step?.question.rungs, level: null });
    await expect(question).toBeAccessible();
  });

  it.each([
    ['an answer', { ...NO_ENTRY, outcome: 'level', level: 3 }],
    ['don’t know', { ...NO_ENTRY, outcome: 'dontKnow' }],
    ['not applicable', notApplicable],
  ])('is accessible with %s', async (_case, entry) => {
    await expect(show({ entry })).toBeAccessible();
  });

  it('sends a rung, don’t know and not applicable', () => {
    const question = show();
    find(question, 'c-assessment-ladder')?.dispatchEvent(new CustomEvent('levelselect', { detail: { level: 3 } }));
    for (const button of buttons(question)) button.click();
    expect(changed.mock.calls.map(([entry]) => [entry.outcome, entry.level])).toEqual([
      ['level', 3],
      ['dontKnow', null],
      ['notApplicable', null],
    ]);
  });

  it('asks for a reason only where the question does not apply, and says that it is needed', () => {
    expect(find(show(), '.reason')).toBeNull();
    const question = show({ entry: notApplicable });
    expect(find(question, '.lacking')).not.toBeNull();
    type(find(question, '.reason'), 'We have none.');
    expect(changed).toHaveBeenCalledWith({ ...notApplicable, reason: 'We have none.' });
    expect(find(show({ entry: { ...notApplicable, reason: 'We have none.' } }), '.lacking')).toBeNull();
  });

  it('takes a note', () => {
    type(find(show(), '.note'), 'Wiki, page 4');
    expect(changed).toHaveBeenCalledWith({ ...NO_ENTRY, note: 'Wiki, page 4' });
  });

  it('says what became of another window’s answer, and why the org refused one', async () => {
    const refusal = { code: 'invalid', message: 'No.', remedy: 'Do.', faults: [] };
    const question = show({ overwritten: { ...NO_ENTRY, outcome: 'dontKnow' }, refusal });
    expect(find(question, '.overwritten')).not.toBeNull();
    expect(find(question, '.refused')).not.toBeNull();
    await expect(question).toBeAccessible();
  });

  it('takes the focus to its title', () => {
    const question = show() as HTMLElement & { focusTitle(): void };
    question.focusTitle();
    expect(question.shadowRoot?.activeElement).toBe(find(question, 'h2'));
  });
});
