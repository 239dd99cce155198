import { createElement } from 'lwc';
import type { Entries } from 'c/assessmentDraft';
import { stepsOf } from 'c/assessmentSteps';
import AssessmentQuestionScreen from 'c/assessmentQuestionScreen';
import { wizard } from '../../assessmentApi/__tests__/fixtures';

const steps = stepsOf(wizard.model, 'quick');
const entries: Entries = { 'icp-1': { outcome: 'level', level: 2, reason: '', note: '' } };
const sent = jest.fn();

function show(properties: object = {}) {
  const screen = createElement('c-assessment-question-screen', { is: AssessmentQuestionScreen });
  Object.assign(screen, { wizard, steps, entries, current: 'icp-1', ...properties });
  for (const name of ['entrychange', 'jump', 'technology', 'review'])
    screen.addEventListener(name, (event) => sent(name, (event as CustomEvent).detail));
  document.body.append(screen);
  return screen;
}
const find = (screen: HTMLElement, selector: string) =>
  screen.shadowRoot?.querySelector<HTMLElement & { disabled: boolean }>(selector);

afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
});

describe('c-assessment-question-screen', () => {
  it('shows the question, the score of its dimension and how far all is', async () => {
    const screen = show();
    expect(find(screen, 'c-assessment-question')).toMatchObject({
      step: steps[0],
      total: 4,
      entry: entries['icp-1'],
    });
    expect(find(screen, 'c-assessment-live-track')).toMatchObject({
      name: 'Name icp',
      claim: { claimed: 2, share: 0.5 },
      answered: 1,
      total: 2,
    });
    expect(find(screen, 'c-assessment-progress')).toMatchObject({ steps, entries, current: 'icp-1' });
    expect(find(screen, 'c-assessment-evidence')).toBeNull();
    await expect(screen).toBeAccessible();
  });

  it('goes forth and back, and not before the first', () => {
    const screen = show();
    expect(find(screen, '.back')?.disabled).toBe(true);
    find(screen, '.next')?.click();
    expect(sent).toHaveBeenLastCalledWith('jump', { question: 'icp-2' });
    document.body.replaceChildren();
    find(show({ current: 'icp-2' }), '.back')?.click();
    expect(sent).toHaveBeenLastCalledWith('jump', { question: 'icp-1' });
  });

  it('ends in the review, by way of technology where that is asked', () => {
    const end = show({ current: 'pipeline-2' });
    expect(find(end, '.next')).toBeNull();
    expect(find(end, '.early')).toBeNull();
    find(end, '.review')?.click();
    expect(sent).toHaveBeenLastCalledWith('review', null);
    document.body.replaceChildren();
    const before = show({ current: 'pipeline-2', hasTechnology: true });
    find(before, '.next')?.click();
    expect(sent).toHaveBeenLastCalledWith('technology', null);
    find(before, '.early')?.click();
    expect(sent).toHaveBeenLastCalledWith('review', null);
  });

  it('hands on an answer and a jump', () => {
    const screen = show();
    const detail = { entry: { outcome: 'dontKnow', level: null, reason: '', note: '' } };
    find(screen, 'c-assessment-question')?.dispatchEvent(new CustomEvent('entrychange', { detail }));
    expect(sent).toHaveBeenLastCalledWith('entrychange', detail);
    const jump = { question: 'pipeline-1' };
    find(screen, 'c-assessment-progress')?.dispatchEvent(new CustomEvent('jump', { detail: jump }));
    expect(sent).toHaveBeenLastCalledWith('jump', jump);
  });
});
