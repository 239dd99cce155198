import { createElement } from 'lwc';
import { erasePerson, openErasure } from 'c/assessmentErasureApi';
import AssessmentErasureModal from 'c/assessmentErasureModal';
import AssessmentErasurePanel from 'c/assessmentErasurePanel';
import { kim, page } from '../../assessmentErasureApi/__tests__/fixtures';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('c/assessmentErasureApi', () => ({ erasePerson: jest.fn(), openErasure: jest.fn() }));
jest.mock('@salesforce/label/c.assessment_ErasurePanel_Erased', () => ({ default: 'erased {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_ErasurePanel_Anonymized', () => ({ default: 'kept {0}' }), { virtual: true });

const opened = jest.mocked(openErasure);
const erased = jest.mocked(erasePerson);

async function show() {
  const panel = createElement('c-assessment-erasure-panel', { is: AssessmentErasurePanel });
  Object.assign(panel, { recordId: 'a1' });
  document.body.append(panel);
  await settled();
  const find = (selector: string) => panel.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  const ask = async (kind: string) => {
    const detail = { person: kim, kind, reason: 'asked' };
    find('c-assessment-erasure-form')?.dispatchEvent(new CustomEvent('erase', { detail }));
    await settled();
  };
  return { ask, find };
}

beforeEach(() => {
  jest.spyOn(AssessmentErasureModal, 'open').mockResolvedValue(true);
  opened.mockResolvedValue(page);
  erased.mockResolvedValue({ answers: 12, isGone: true, isRescored: false });
});
afterEach(() => {
  document.body.replaceChildren();
  jest.clearAllMocks();
});

describe('c-assessment-erasure-panel', () => {
  it('shows the owner who took part', async () => {
    const { find } = await show();
    expect(opened).toHaveBeenCalledWith('a1');
    expect(find('c-assessment-erasure-form')).toMatchObject({ people: page.people, isClosed: true });
    await expect(document.body).toBeAccessible();
  });

  it('is not there for others', async () => {
    opened.mockResolvedValue({ ...page, isAllowed: false, people: [] });
    const { find } = await show();
    expect(find('article')).toBeNull();
  });

  it('is not there for whoever is not granted its Apex', async () => {
    const body = { message: "You do not have access to the Apex class named 'ErasureController'." };
    opened.mockRejectedValue({ body });
    const { find } = await show();
    expect(find('article')).toBeNull();
  });

  it('says so where nobody took part', async () => {
    opened.mockResolvedValue({ ...page, people: [] });
    const { find } = await show();
    expect(find('.nobody')).not.toBeNull();
  });

  it('erases once it was confirmed, says what was done and reads the people again', async () => {
    const { ask, find } = await show();
    await ask('erased');
    expect(AssessmentErasureModal.open).toHaveBeenCalledWith(
      expect.objectContaining({ person: 'Kim', answers: 12, kind: 'erased' }),
    );
    expect(erased).toHaveBeenCalledWith('r1', 'erased', 'asked');
    expect(find('.result')?.textContent).toBe('erased 12');
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('tells of new scores and of a full Recycle Bin', async () => {
    erased.mockResolvedValue({ answers: 0, isGone: false, isRescored: true });
    const { ask, find } = await show();
    await ask('anonymized');
    expect(find('.result')?.textContent).toBe(
      'kept 0 c.assessment_ErasurePanel_Rescored c.assessment_ErasurePanel_InBin',
    );
  });

  it('changes nothing without a yes', async () => {
    jest.spyOn(AssessmentErasureModal, 'open').mockResolvedValue(undefined);
    const { ask } = await show();
    await ask('erased');
    expect(erased).not.toHaveBeenCalled();
  });

  it('shows why something failed, and what is safe', async () => {
    erased.mockRejectedValue(new Error('gone'));
    const { ask, find } = await show();
    await ask('erased');
    expect(find('.error')).toMatchObject({ error: { message: 'gone' }, safe: 'c.assessment_ErasurePanel_Safe' });
    find('.error')?.dispatchEvent(new CustomEvent('retry'));
    await settled();
    expect(find('.error')).toBeNull();
  });

  it('can be asked again where it did not load', async () => {
    opened.mockRejectedValueOnce(new Error('offline'));
    const { find } = await show();
    expect(find('.load-error')).toMatchObject({ error: { message: 'offline' } });
    find('.load-error')?.dispatchEvent(new CustomEvent('retry'));
    await settled();
    expect(find('c-assessment-erasure-form')).not.toBeNull();
  });
});
