import { createElement } from 'lwc';
import { registerSa11yMatcher } from '@sa11y/jest';
import { type WizardDto, getEvidence, joinAssessment, openWizard, saveAnswer, submitAnswers } from 'c/assessmentApi';
import type { Entry } from 'c/assessmentDraft';
import AssessmentWizardPage from 'c/assessmentWizardPage';
import { evidence, level, wizard } from '../../assessmentApi/__tests__/fixtures';

jest.mock('c/assessmentApi', () => ({
  getEvidence: jest.fn(),
  joinAssessment: jest.fn(),
  openWizard: jest.fn(),
  saveAnswer: jest.fn(),
  submitAnswers: jest.fn(),
}));
const mockNavigated = jest.fn();
jest.mock('lightning/navigation', () => {
  const Navigate = Symbol('Navigate');
  const NavigationMixin = (base: new () => object) =>
    class extends base {
      [Navigate](reference: unknown) {
        mockNavigated(reference);
      }
    };
  return { NavigationMixin: Object.assign(NavigationMixin, { Navigate }) };
});

const SAVED_AT = '2026-03-31T14:05:00.000Z';
const rung = (value: number): Entry => ({ outcome: 'level', level: value, reason: '', note: '' });
let online = true;

async function flush(milliseconds = 0) {
  await jest.advanceTimersByTimeAsync(milliseconds);
}
async function show(properties: object = { assessmentId: 'a1' }) {
  const page = createElement('c-assessment-wizard-page', { is: AssessmentWizardPage });
  Object.assign(page, properties);
  document.body.append(page);
  await flush();
  return page;
}
const find = (page: HTMLElement, selector: string) =>
  page.shadowRoot?.querySelector<HTMLElement & { disabled: boolean }>(selector);
const answer = (page: HTMLElement, entry: Entry) => {
  find(page, 'c-assessment-question')?.dispatchEvent(new CustomEvent('entrychange', { detail: { entry } }));
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

beforeAll(registerSa11yMatcher);
beforeEach(() => {
  jest.useFakeTimers();
  online = true;
  jest.spyOn(navigator, 'onLine', 'get').mockImplementation(() => online);
  jest.mocked(openWizard).mockResolvedValue(wizard);
  jest.mocked(getEvidence).mockResolvedValue(evidence);
  jest
    .mocked(saveAnswer)
    .mockImplementation((_respondent, given) => Promise.resolve({ answer: given, before: null, savedAt: SAVED_AT }));
});
afterEach(async () => {
  document.body.replaceChildren();
  jest.useRealTimers();
  // A page that goes sends what it has; that has to arrive before the next test begins.
  await new Promise((resolve) => setTimeout(resolve, 0));
  jest.resetAllMocks();
  sessionStorage.clear();
});

describe('c-assessment-wizard-page, opening', () => {
  it('shows skeletons while it reads', async () => {
    jest.mocked(openWizard).mockReturnValue(new Promise(() => undefined));
    const page = await show();
    expect(find(page, 'c-shared-skeleton')).not.toBeNull();
    await expectAccessible(page);
  });

  it('goes on at the first open question', async () => {
    const page = await show();
    expect(find(page, 'c-assessment-question')).toMatchObject({ step: { question: { key: 'icp-2' } }, total: 4 });
    expect(stateOf(page)).toEqual({ kind: 'saved', at: '2026-03-31T14:02:00.000Z' });
    expect(getEvidence).not.toHaveBeenCalled();
    await expectAccessible(page);
  });

  it('works on the record page of an assessment', async () => {
    await show({ recordId: 'a7' });
    expect(openWizard).toHaveBeenCalledWith('a7');
  });

  it('says what to do when no assessment is chosen', async () => {
    const page = await show({});
    expect(find(page, '.none')).not.toBeNull();
    await press(page, '.start');
    expect(mockNavigated).toHaveBeenCalledWith({
      type: 'standard__navItemPage',
      attributes: { apiName: 'L2O_Assessment' },
    });
    await expectAccessible(page);
  });

  it('hands a failure to the error panel and reads again', async () => {
    jest.mocked(openWizard).mockRejectedValueOnce({ body: { message: '{"code":"closed","message":"Closed."}' } });
    const page = await show();
    expect(find(page, 'c-shared-error-panel')).toMatchObject({ error: { code: 'closed' } });
    find(page, 'c-shared-error-panel')?.dispatchEvent(new CustomEvent('retry'));
    await flush();
    expect(find(page, 'c-assessment-question')).not.toBeNull();
  });

  it('lets a person join who has no voice yet', async () => {
    const unjoined: WizardDto = { ...wizard, assessment: { ...wizard.assessment, respondents: [] } };
    jest.mocked(openWizard).mockResolvedValueOnce(unjoined);
    const page = await show();
    find(page, 'c-assessment-join')?.dispatchEvent(new CustomEvent('join', { detail: { functionKey: 'sales' } }));
    await flush();
    expect(joinAssessment).toHaveBeenCalledWith('a1', 'sales');
    expect(find(page, 'c-assessment-question')).not.toBeNull();
  });
});

describe('c-assessment-wizard-page, answering', () => {
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
      heading: 'c.assessment_WizardPage_NotStored',
      safe: 'c.assessment_WizardPage_SafeKept',
    });
    await expectAccessible(page);
  });

  it('sends what waits when the person leaves', async () => {
    const page = await show();
    await answer(page, rung(2));
    await press(page, '.leave');
    expect(saveAnswer).toHaveBeenCalledTimes(1);
    expect(mockNavigated).toHaveBeenCalledTimes(1);
  });
});

describe('c-assessment-wizard-page, handing in', () => {
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
    expect(mockNavigated).toHaveBeenCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: 'a1', objectApiName: 'Assessment__c', actionName: 'view' },
    });
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
