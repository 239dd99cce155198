import { createElement } from 'lwc';
import ASSESSMENT from '@salesforce/schema/Assessment__c';
import { beginAssessment, getStart, joinAssessment } from 'c/assessmentApi';
import AssessmentStartPage from 'c/assessmentStartPage';
import { start } from '../../assessmentApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/schema/Assessment__c', () => ({ default: { objectApiName: 'Assessment__c' } }), {
  virtual: true,
});
jest.mock('c/assessmentApi', () => ({ beginAssessment: jest.fn(), getStart: jest.fn(), joinAssessment: jest.fn() }));
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

const wanted = { name: 'Spring', depth: 'quick', scope: null, functionKey: 'sales', others: [] };

async function show() {
  const page = createElement('c-assessment-start-page', { is: AssessmentStartPage });
  document.body.append(page);
  await settled();
  return page;
}
const find = (page: HTMLElement, selector: string) => page.shadowRoot?.querySelector<HTMLElement>(selector);
const send = (page: HTMLElement, selector: string, name: string, detail: object) => {
  find(page, selector)?.dispatchEvent(new CustomEvent(name, { detail }));
  return settled();
};

beforeEach(() => jest.mocked(getStart).mockResolvedValue(start));
afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
  jest.resetAllMocks();
});

describe('c-assessment-start-page', () => {
  it('shows skeletons while it reads', async () => {
    jest.mocked(getStart).mockReturnValue(new Promise(() => undefined));
    const page = await show();
    expect(find(page, 'c-shared-skeleton')).not.toBeNull();
    await expect(page).toBeAccessible();
  });

  it('shows what is open, what can be begun and what happens to the answers', async () => {
    const page = await show();
    expect(find(page, 'c-assessment-open-list')).toMatchObject({ assessments: start.assessments });
    expect(find(page, 'c-assessment-start-form')).toMatchObject({ variant: 'neutral', quickQuestions: 12 });
    expect(find(page, 'c-assessment-privacy-note')).not.toBeNull();
    await expect(page).toBeAccessible();
  });

  it('says what will be here when nothing is open and nothing can be begun', async () => {
    jest.mocked(getStart).mockResolvedValue({ ...start, canStart: false, assessments: [] });
    const page = await show();
    expect(find(page, '.empty')).not.toBeNull();
    expect(find(page, 'c-assessment-start-form')).toBeNull();
    await expect(page).toBeAccessible();
  });

  it('hands a failure to the error panel and reads again', async () => {
    jest.mocked(getStart).mockRejectedValueOnce({ body: { message: '{"code":"noAccess","message":"No."}' } });
    const page = await show();
    expect(find(page, 'c-shared-error-panel')).toMatchObject({ error: { code: 'noAccess' } });
    await expect(page).toBeAccessible();
    await send(page, 'c-shared-error-panel', 'retry', {});
    expect(find(page, 'c-assessment-start-form')).not.toBeNull();
  });

  it('goes to the wizard', async () => {
    jest.mocked(joinAssessment).mockResolvedValue('r9');
    jest.mocked(beginAssessment).mockResolvedValue('a9');
    const page = await show();
    await send(page, 'c-assessment-open-list', 'goon', { assessmentId: 'a1', respondentId: 'r1' });
    await send(page, 'c-assessment-open-list', 'join', { assessmentId: 'a1', functionKey: 'sales' });
    await send(page, 'c-assessment-start-form', 'begin', { wanted });
    await send(page, 'c-assessment-open-list', 'technology', { assessmentId: 'a1' });
    const attributes = { apiName: 'L2O_Assessment' };
    const type = 'standard__navItemPage';
    expect(mockNavigated.mock.calls).toEqual([
      [{ type, attributes, state: { c__assessment: 'a1', c__respondent: 'r1' } }],
      [{ type, attributes, state: { c__assessment: 'a1', c__respondent: 'r9' } }],
      [{ type, attributes, state: { c__assessment: 'a9' } }],
      [{ type, attributes, state: { c__assessment: 'a1', c__section: 'technology' } }],
    ]);
  });

  it('goes to the wizard under the namespace of the package', async () => {
    jest.replaceProperty(ASSESSMENT, 'objectApiName', 'l2ox__Assessment__c');
    const page = await show();
    await send(page, 'c-assessment-open-list', 'goon', { assessmentId: 'a1', respondentId: 'r1' });
    await send(page, 'c-assessment-open-list', 'technology', { assessmentId: 'a1' });
    const attributes = { apiName: 'l2ox__L2O_Assessment' };
    const type = 'standard__navItemPage';
    expect(mockNavigated.mock.calls).toEqual([
      [{ type, attributes, state: { l2ox__assessment: 'a1', l2ox__respondent: 'r1' } }],
      [{ type, attributes, state: { l2ox__assessment: 'a1', l2ox__section: 'technology' } }],
    ]);
  });

  it('stays and reads again when the person only runs the assessment', async () => {
    jest.mocked(beginAssessment).mockResolvedValue('a9');
    const page = await show();
    await send(page, 'c-assessment-start-form', 'begin', { wanted: { ...wanted, functionKey: null } });
    expect(mockNavigated).not.toHaveBeenCalled();
    expect(getStart).toHaveBeenCalledTimes(2);
  });

  it('begins once, however often the button is pressed, and tells of a failure', async () => {
    let refuse: (failure: unknown) => void = () => undefined;
    jest.mocked(beginAssessment).mockReturnValue(new Promise((_resolve, reject) => (refuse = reject)));
    const page = await show();
    await send(page, 'c-assessment-start-form', 'begin', { wanted });
    await send(page, 'c-assessment-start-form', 'begin', { wanted });
    expect(beginAssessment).toHaveBeenCalledTimes(1);
    refuse({ body: { message: '{"code":"invalid","message":"No name."}' } });
    await settled();
    expect(find(page, 'c-shared-error-panel')).toMatchObject({ error: { message: 'No name.' } });
    expect(find(page, 'c-assessment-start-form')).not.toBeNull();
  });
});
