import { createElement } from 'lwc';
import type { SaveState } from 'c/assessmentDraft';
import AssessmentSaveState from 'c/assessmentSaveState';
import { createFormat } from 'c/sharedFormat';
import { wordsOf } from '../viewModel';

jest.mock('@salesforce/label/c.assessment_SaveState_Saved', () => ({ default: 'Saved {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_SaveState_Waiting', () => ({ default: '{0} kept' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_SaveState_Refused', () => ({ default: 'No: {0} Do: {1}' }), {
  virtual: true,
});
jest.mock('@salesforce/label/c.assessment_SaveState_Retrying', () => ({ default: '{0} {1} kept' }), {
  virtual: true,
});

const label = (name: string) => `c.assessment_SaveState_${name}`;
const error = { code: 'invalid', message: 'Faulty.', remedy: 'Mend.', faults: ['A fault.'] };
const states: readonly (readonly [SaveState, string])[] = [
  [{ kind: 'none' }, label('None')],
  [{ kind: 'saving' }, label('Saving')],
  [{ kind: 'saved', at: '2026-03-31T14:02:00.000Z' }, 'Saved 14:02'],
  [{ kind: 'waiting', count: 1 }, label('WaitingOne')],
  [{ kind: 'waiting', count: 2 }, '2 kept'],
  [{ kind: 'retrying', count: 2, error }, 'Faulty. 2 kept'],
  [{ kind: 'refused', error }, 'No: Faulty. A fault. Do: Mend.'],
  [{ kind: 'stopped', error }, label('Stopped')],
];

afterEach(() => document.body.replaceChildren());

describe('the state of saving', () => {
  it.each(states)('%j in words: %s', (state, words) => {
    expect(wordsOf(state, createFormat('en-GB', 'UTC')).text).toBe(words);
  });

  it('is announced', async () => {
    const element = createElement('c-assessment-save-state', { is: AssessmentSaveState });
    element.state = { kind: 'saving' };
    document.body.append(element);
    expect(element.shadowRoot?.querySelector('[role="status"]')?.textContent).toContain(label('Saving'));
    await expect(element).toBeAccessible();
  });
});
