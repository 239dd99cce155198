import { createElement } from 'lwc';
import ASSESSMENT from '@salesforce/schema/Assessment__c';
import { CurrentPageReference } from 'lightning/navigation';
import AssessmentPage from 'c/assessmentPage';
import { placeOf } from '../viewModel';
import { settled } from '../../../../shared/lwc/sharedLoad/__tests__/waits';

jest.mock('@salesforce/schema/Assessment__c', () => ({ default: { objectApiName: 'Assessment__c' } }), {
  virtual: true,
});
jest.mock('c/assessmentApi', () => ({
  getStart: jest.fn(() => new Promise(() => undefined)),
  openWizard: jest.fn(() => new Promise(() => undefined)),
}));

const adapter = CurrentPageReference as unknown as { emit(reference: unknown): void };

afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
});

describe('placeOf', () => {
  it.each([
    [undefined, null, null, null],
    [{ type: 'x' }, null, null, null],
    [{ type: 'x', state: { c__assessment: 'a1' } }, 'a1', null, null],
    [{ type: 'x', state: { c__assessment: 'a1', c__section: 'technology' } }, 'a1', null, 'technology'],
    [{ type: 'x', state: { c__assessment: 'a1', c__respondent: 'r1' } }, 'a1', 'r1', null],
    [{ type: 'x', state: { l2ox__assessment: 'a1' } }, null, null, null],
    [{ type: 'x', state: { c__assessment: '' } }, null, null, null],
  ])('of %j is assessment %s, respondent %s, section %s', (reference, assessment, respondent, section) => {
    expect(placeOf(reference)).toEqual({ assessment, respondent, section });
  });

  it('reads the keys of the package where it has a namespace, and no others', () => {
    jest.replaceProperty(ASSESSMENT, 'objectApiName', 'l2ox__Assessment__c');
    const state = { c__assessment: 'a0', l2ox__assessment: 'a1', c__respondent: 'r0' };
    expect(placeOf({ type: 'x', state })).toEqual({ assessment: 'a1', respondent: null, section: null });
  });
});

describe('c-assessment-page', () => {
  it('shows the start, then the wizard of the assessment that the address names', async () => {
    const page = createElement('c-assessment-page', { is: AssessmentPage });
    document.body.append(page);
    expect(page.shadowRoot?.querySelector('c-assessment-start-page')).not.toBeNull();
    adapter.emit({
      type: 'standard__navItemPage',
      state: { c__assessment: 'a1', c__respondent: 'r1', c__section: 'x' },
    });
    await settled();
    expect(page.shadowRoot?.querySelector('c-assessment-wizard-page')).toMatchObject({
      assessmentId: 'a1',
      respondentId: 'r1',
      section: 'x',
    });
  });
});
