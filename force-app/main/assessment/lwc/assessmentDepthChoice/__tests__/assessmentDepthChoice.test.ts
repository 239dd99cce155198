import { createElement } from 'lwc';
import AssessmentDepthChoice from 'c/assessmentDepthChoice';

afterEach(() => document.body.replaceChildren());

describe('c-assessment-depth-choice', () => {
  it.each([
    ['quick', [true, false]],
    ['structural', [false, true]],
  ])('marks %s and sends the other', async (depth, checked) => {
    const choice = createElement('c-assessment-depth-choice', { is: AssessmentDepthChoice });
    Object.assign(choice, { depth, quickQuestions: 12, structuralQuestions: 36 });
    const selected = jest.fn();
    choice.addEventListener('depthselect', (event) => selected((event as CustomEvent).detail.depth));
    document.body.append(choice);
    const inputs = [...(choice.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(inputs.map((input) => input.checked)).toEqual(checked);
    inputs.find((input) => !input.checked)?.dispatchEvent(new CustomEvent('change'));
    expect(selected).toHaveBeenCalledWith(depth === 'quick' ? 'structural' : 'quick');
    await expect(choice).toBeAccessible();
  });
});
