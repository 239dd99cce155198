import { createElement } from 'lwc';
import { type WizardDto, getEvidence, saveAnswer, saveTechnology, submitAnswers } from 'c/assessmentApi';
import type { Entry } from 'c/assessmentDraft';
import AssessmentAnswersPanel from 'c/assessmentAnswersPanel';
import { evidence, level, voice, wizard } from '../../assessmentApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('c/assessmentApi', () => ({
  getEvidence: jest.fn(),
  saveAnswer: jest.fn(),
  saveTechnology: jest.fn(),
  submitAnswers: jest.fn(),
}));

const SAVED_AT = '2026-03-31T14:05:00.000Z';
const rung = (value: number): Entry => ({ outcome: 'level', level: value, reason: '', note: '' });
/** Someone who takes part in what another person runs. */
const invited: WizardDto = { ...wizard, assessment: { ...wizard.assessment, isOwner: false } };
const sent = jest.fn();
let online = true;

async function flush(milliseconds = 0) {
  await jest.advanceTimersByTimeAsync(milliseconds);
}
async function show(opened: WizardDto = invited) {
  const panel = createElement('c-assessment-answers-panel', { is: AssessmentAnswersPanel });
  Object.assign(panel, { wizard: opened, voice });
  for (const name of ['leave', 'results', 'reopen']) panel.addEventListener(name, () => sent(name));
  document.body.append(panel);
  await flush();
  return panel;
}
type Found = HTMLElement & { disabled: boolean };
/** Also looks into the screen of the question. */
const find = (panel: HTMLElement, selector: string): Found | null =>
  panel.shadowRoot?.querySelector<Found>(selector) ??
  panel.shadowRoot?.querySelector('c-assessment-question-screen')?.shadowRoot?.querySelector<Found>(selector) ??
  null;
const answer = (panel: HTMLElement, entry: Entry) => {
  find(panel, 'c-assessment-question')?.dispatchEvent(new CustomEvent('entrychange', { detail: { entry } }));
  return flush();
};
const press = (page: HTMLElement, selector: string) => {
  find(page, selector)?.click();
  return flush();
};
const stateOf = (page: HTMLElement) =>
  (find(page, 'c-assessment-save-state') as unknown as { state: { kind: string } }).state;
const network = (isOnline: boolean) => {
  online = isOnline;
  window.dispatchEvent(new CustomEvent(isOnline ? 'online' : 'offline'));
  return flush();
};
async function expectAccessible(page: HTMLElement) {
  jest.useRealTimers();
  await expect(page).toBeAccessible();
}

beforeEach(() => {
  jest.useFakeTimers();
  online = true;
  jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  jest.mocked(getEvidence).mockResolvedValue(evidence);
  jest
    .mocked(saveAnswer)
    .mockImplementation((_respondent, given) => Promise.resolve({ answer: given, before: null, savedAt: SAVED_AT }));
});
afterEach(async () => {
  document.body.replaceChildren();
  jest.useRealTimers();
  // A page that goes sends what it has; that has to arrive before the next test begins.
  await settled();
  jest.resetAllMocks();
  sessionStorage.clear();
});

describe('c-assessment-answers-panel, opening', () => {
  it('goes on at the first open question', async () => {
    const page = await show();
    expect(find(page, 'c-assessment-question')).toMatchObject({ step: { question: { key: 'icp-2' } }, total: 4 });
    expect(stateOf(page)).toEqual({ kind: 'saved', at: '2026-03-31T14:02:00.000Z' });
    expect(getEvidence).not.toHaveBeenCalled();
    await expectAccessible(page);
  });
});

describe('c-assessment-answers-panel, answering', () => {
  it('shows the new score at once, before anything is stored', async () => {
    const page = await show();
    await answer(page, rung(4));
    expect(find(page, 'c-assessment-live-track')).toMatchObject({ claim: { claimed: 3, share: 1 }, answered: 2 });
    expect(saveAnswer).not.toHaveBeenCalled();
    expect(stateOf(page).kind).toBe('saving');
  });

  it('stores the last of quick changes, once, and then shows what the data says', async () => {
    const page = await show();
    await answer(page, rung(1));
    await answer(page, rung(3));
    expect(find(page, 'c-assessment-evidence')).toBeNull();
    await flush(300);
    expect(jest.mocked(saveAnswer).mock.calls).toEqual([['r1', level('icp-2', 3)]]);
    expect(stateOf(page)).toEqual({ kind: 'saved', at: SAVED_AT });
    expect(find(page, 'c-assessment-evidence')).toMatchObject({
      evidence: { state: 'ready', value: evidence },
      level: 3,
    });
    await expectAccessible(page);
  });

  it('keeps answers while the network is gone and sends them in order when it is back', async () => {
    const page = await show();
    await network(false);
    await answer(page, rung(1));
    await press(page, '.next');
    await answer(page, rung(2));
    await flush(300);
    expect(saveAnswer).not.toHaveBeenCalled();
    expect(stateOf(page)).toEqual({ kind: 'waiting', count: 2 });
    await network(true);
    expect(jest.mocked(saveAnswer).mock.calls.map(([, { questionKey }]) => questionKey)).toEqual([
      'icp-2',
      'pipeline-1',
    ]);
    expect(stateOf(page).kind).toBe('saved');
  });

  it('tries again by itself when the org does not reply', async () => {
    jest.mocked(saveAnswer).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const page = await show();
    await answer(page, rung(1));
    await flush(300);
    expect(stateOf(page)).toEqual({ kind: 'waiting', count: 1 });
    await flush(1000);
    expect(stateOf(page).kind).toBe('saved');
  });

  it('takes answers up again that a reload interrupted', async () => {
    await network(false);
    const page = await show();
    await answer(page, rung(4));
    page.remove();
    await network(true);
    await show();
    expect(saveAnswer).toHaveBeenCalledWith('r1', level('icp-2', 4));
    expect(sessionStorage).toHaveLength(0);
  });

  it('says when another window’s answer gave way', async () => {
    jest.mocked(saveAnswer).mockResolvedValue({
      answer: level('icp-2', 3),
      before: level('icp-2', 0),
      savedAt: SAVED_AT,
    });
    const page = await show();
    await answer(page, rung(3));
    await flush(300);
    expect(find(page, 'c-assessment-question')).toMatchObject({ overwritten: rung(0) });
  });

  it('hands a refused answer back with the reason', async () => {
    jest.mocked(saveAnswer).mockRejectedValue({ body: { message: '{"code":"invalid","message":"No."}' } });
    const page = await show();
    await answer(page, rung(3));
    await flush(300);
    expect(find(page, 'c-assessment-question')).toMatchObject({ refusal: { message: 'No.' } });
    expect(stateOf(page).kind).toBe('refused');
  });

  it('says what is safe when the assessment was closed meanwhile', async () => {
    jest.mocked(saveAnswer).mockRejectedValue({ body: { message: '{"code":"closed","message":"Closed."}' } });
    const page = await show();
    await answer(page, rung(3));
    await flush(300);
    expect(find(page, 'c-shared-error-panel')).toMatchObject({
      error: { code: 'closed' },
      heading: 'c.assessment_AnswersPanel_NotStored',
      safe: 'c.assessment_AnswersPanel_SafeKept',
    });
    find(page, 'c-shared-error-panel')?.dispatchEvent(new CustomEvent('retry'));
    expect(sent).toHaveBeenCalledWith('reopen');
    await expectAccessible(page);
  });

  it('sends what waits when the person leaves', async () => {
    const page = await show();
    await answer(page, rung(2));
    await press(page, '.leave');
    expect(saveAnswer).toHaveBeenCalledTimes(1);
    expect(sent).toHaveBeenCalledWith('leave');
  });
});

describe('c-assessment-answers-panel, handing in', () => {
  it('goes through the questions to the review', async () => {
    const page = await show();
    await press(page, '.next');
    await press(page, '.back');
    expect(find(page, 'c-assessment-question')).toMatchObject({ step: { question: { key: 'icp-2' } } });
    find(page, 'c-assessment-progress')?.dispatchEvent(new CustomEvent('jump', { detail: { question: 'pipeline-2' } }));
    await flush();
    expect(find(page, '.next')).toBeNull();
    await press(page, '.review');
    expect(find(page, 'c-assessment-review')).not.toBeNull();
    await press(page, '.questions');
    expect(find(page, 'c-assessment-question')).toMatchObject({ step: { question: { key: 'pipeline-2' } } });
  });

  it('hands in once all is stored, then offers the results', async () => {
    const page = await show();
    await network(false);
    await answer(page, rung(2));
    await press(page, '.early');
    expect(find(page, '.submit')?.disabled).toBe(true);
    await network(true);
    expect(find(page, '.submit')?.disabled).toBe(false);
    await press(page, '.submit');
    expect(submitAnswers).toHaveBeenCalledWith('r1');
    await press(page, '.results');
    expect(sent).toHaveBeenCalledWith('results');
    await expectAccessible(page);
  });

  it('stays with the review and says why when handing in fails', async () => {
    jest.mocked(submitAnswers).mockRejectedValueOnce({ body: { message: '{"code":"busy","message":"Busy."}' } });
    const page = await show();
    await press(page, '.early');
    await press(page, '.submit');
    expect(find(page, 'c-shared-error-panel')).toMatchObject({ error: { message: 'Busy.' } });
    find(page, 'c-shared-error-panel')?.dispatchEvent(new CustomEvent('retry'));
    await flush();
    expect(find(page, '.done')).not.toBeNull();
    await expectAccessible(page);
  });
});

describe('c-assessment-answers-panel, technology', () => {
  it('asks nobody but the owner', async () => {
    const page = await show();
    expect(find(page, 'c-assessment-technology-panel')).toBeNull();
    await press(page, '.early');
    expect(find(page, 'c-assessment-technology-line')).toBeNull();
  });

  it('comes after the last question and can be passed by', async () => {
    const page = await show(wizard);
    find(page, 'c-assessment-progress')?.dispatchEvent(new CustomEvent('jump', { detail: { question: 'pipeline-2' } }));
    await flush();
    await press(page, '.next');
    expect(find(page, 'c-assessment-technology-panel')).toMatchObject({ technology: { crm: 3, ai: null } });
    expect(find(page, 'c-assessment-question')).toBeNull();
    await press(page, '.to-review');
    expect(find(page, 'c-assessment-review')).not.toBeNull();
    expect(saveTechnology).not.toHaveBeenCalled();
    await expectAccessible(page);
  });

  it('says in the review what is stated, and that a choice has not got to the org', async () => {
    const page = await show(wizard);
    await press(page, '.early');
    find(page, 'c-assessment-technology-line')?.dispatchEvent(new CustomEvent('technologyopen'));
    await flush();
    const technology = { crm: 3, ai: 1 };
    find(page, 'c-assessment-technology-panel')?.dispatchEvent(
      new CustomEvent('technologystate', { detail: { technology, isStored: false } }),
    );
    await press(page, '.to-review');
    expect(find(page, 'c-assessment-technology-line')).toMatchObject({ technology, isUnstored: true });
  });
});
