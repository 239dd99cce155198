import { createElement } from 'lwc';
import { type WizardDto, joinAssessment, openWizard } from 'c/assessmentApi';
import AssessmentWizardPage from 'c/assessmentWizardPage';
import { voice, wizard } from '../../assessmentApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('c/assessmentApi', () => ({
  getEvidence: jest.fn(),
  joinAssessment: jest.fn(),
  openWizard: jest.fn(),
  saveAnswer: jest.fn(),
  saveTechnology: jest.fn(),
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

const withoutVoice: WizardDto = { ...wizard, assessment: { ...wizard.assessment, respondents: [] } };

async function show(properties: object = { assessmentId: 'a1' }) {
  const page = createElement('c-assessment-wizard-page', { is: AssessmentWizardPage });
  Object.assign(page, properties);
  document.body.append(page);
  await settled();
  return page;
}
const find = (page: HTMLElement, selector: string) => page.shadowRoot?.querySelector<HTMLElement>(selector);
const send = (page: HTMLElement, selector: string, name: string, detail: object = {}) => {
  find(page, selector)?.dispatchEvent(new CustomEvent(name, { detail }));
  return settled();
};
const START = { type: 'standard__navItemPage', attributes: { apiName: 'L2O_Assessment' }, state: {} };

beforeEach(() => {
  jest.mocked(openWizard).mockResolvedValue(wizard);
});
afterEach(() => {
  document.body.replaceChildren();
  jest.resetAllMocks();
  sessionStorage.clear();
});

describe('c-assessment-wizard-page', () => {
  it('says so where the words are of another version than the assessment, and nothing where they are its own', async () => {
    const own = await show();
    expect(find(own, '.words')).toBeNull();
    const model = { ...wizard.model, version: '1.0', wordsVersion: '1.1' };
    jest.mocked(openWizard).mockResolvedValue({ ...wizard, model });
    const page = await show();
    expect(find(page, '.words')?.textContent).toBe('c.assessment_WizardPage_Words');
    await expect(page).toBeAccessible();
  });

  it('shows skeletons while it reads', async () => {
    jest.mocked(openWizard).mockReturnValue(new Promise(() => undefined));
    const page = await show();
    expect(find(page, 'c-shared-skeleton')).not.toBeNull();
    await expect(page).toBeAccessible();
  });

  it('opens the questions for the voice and goes where the panel leads', async () => {
    const page = await show();
    expect(find(page, 'c-assessment-answers-panel')).toMatchObject({ wizard, voice });
    await send(page, 'c-assessment-answers-panel', 'leave');
    expect(mockNavigated).toHaveBeenLastCalledWith(START);
    await send(page, 'c-assessment-answers-panel', 'results');
    expect(mockNavigated).toHaveBeenLastCalledWith({
      type: 'standard__recordPage',
      attributes: { recordId: 'a1', objectApiName: 'Assessment__c', actionName: 'view' },
    });
    await send(page, 'c-assessment-answers-panel', 'reopen');
    expect(openWizard).toHaveBeenCalledTimes(2);
  });

  it('works on the record page of an assessment', async () => {
    await show({ recordId: 'a7' });
    expect(openWizard).toHaveBeenCalledWith('a7');
  });

  it('says what to do when no assessment is chosen', async () => {
    const page = await show({});
    expect(find(page, '.none')).not.toBeNull();
    find(page, '.start')?.click();
    expect(mockNavigated).toHaveBeenCalledWith(START);
    await expect(page).toBeAccessible();
  });

  it('hands a failure to the error panel and reads again', async () => {
    jest.mocked(openWizard).mockRejectedValueOnce({ body: { message: '{"code":"closed","message":"Closed."}' } });
    const page = await show();
    expect(find(page, 'c-shared-error-panel')).toMatchObject({ error: { code: 'closed' } });
    await expect(page).toBeAccessible();
    await send(page, 'c-shared-error-panel', 'retry');
    expect(find(page, 'c-assessment-answers-panel')).not.toBeNull();
  });

  it('lets a person join who has no voice yet', async () => {
    jest.mocked(openWizard).mockResolvedValueOnce(withoutVoice);
    const page = await show();
    await send(page, 'c-assessment-join', 'join', { functionKey: 'sales' });
    expect(joinAssessment).toHaveBeenCalledWith('a1', 'sales');
    expect(find(page, 'c-assessment-answers-panel')).not.toBeNull();
  });

  it('says why joining failed', async () => {
    jest.mocked(openWizard).mockResolvedValueOnce(withoutVoice);
    jest.mocked(joinAssessment).mockRejectedValueOnce({ body: { message: '{"code":"closed","message":"Closed."}' } });
    const page = await show();
    await send(page, 'c-assessment-join', 'join', { functionKey: 'sales' });
    expect(find(page, 'c-shared-error-panel')).toMatchObject({ error: { code: 'closed' } });
  });

  it('opens technology alone for the owner, who needs no voice for it', async () => {
    jest.mocked(openWizard).mockResolvedValue(withoutVoice);
    const page = await show({ assessmentId: 'a1', section: 'technology' });
    expect(find(page, 'c-assessment-technology-panel')).toMatchObject({
      assessmentId: 'a1',
      technology: { crm: 3, ai: null },
    });
    await expect(page).toBeAccessible();
  });

  it('opens the questions for anyone else who comes for technology', async () => {
    jest.mocked(openWizard).mockResolvedValue({ ...wizard, assessment: { ...wizard.assessment, isOwner: false } });
    const page = await show({ assessmentId: 'a1', section: 'technology' });
    expect(find(page, 'c-assessment-technology-panel')).toBeNull();
    expect(find(page, 'c-assessment-answers-panel')).not.toBeNull();
  });
});
