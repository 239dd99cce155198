import { createElement } from 'lwc';
import type { Entries } from 'c/assessmentDraft';
import AssessmentProgress from 'c/assessmentProgress';
import { stepsOf } from 'c/assessmentSteps';
import { wizard } from '../../assessmentApi/__tests__/fixtures';

jest.mock('@salesforce/label/c.assessment_Progress_Count', () => ({ default: '{0} of {1}' }), { virtual: true });

const entries: Entries = {
  'icp-1': { outcome: 'level', level: 3, reason: '', note: '' },
  'icp-2': { outcome: 'dontKnow', level: null, reason: '', note: '' },
  'pipeline-1': { outcome: 'notApplicable', level: null, reason: 'None.', note: '' },
};

function show() {
  const progress = createElement('c-assessment-progress', { is: AssessmentProgress });
  Object.assign(progress, { steps: stepsOf(wizard.model, 'quick'), entries, current: 'icp-2' });
  document.body.append(progress);
  return progress;
}

afterEach(() => document.body.replaceChildren());

describe('c-assessment-progress', () => {
  it('tells each answer by a sign of its own, and how many each dimension has', async () => {
    const progress = show();
    const root = progress.shadowRoot;
    const steps = [...(root?.querySelectorAll('button') ?? [])];
    expect(steps.map((step) => step.textContent)).toEqual(['3', '?', '–', '·']);
    expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null, null]);
    expect([...(root?.querySelectorAll('.count') ?? [])].map((count) => count.textContent)).toEqual([
      '2 of 2',
      '1 of 2',
    ]);
    await expect(progress).toBeAccessible();
  });

  it('jumps to a question', () => {
    const progress = show();
    const jumped = jest.fn();
    progress.addEventListener('jump', (event) => jumped((event as CustomEvent).detail));
    progress.shadowRoot?.querySelectorAll('button')[2]?.click();
    expect(jumped).toHaveBeenCalledWith({ question: 'pipeline-1' });
  });
});
