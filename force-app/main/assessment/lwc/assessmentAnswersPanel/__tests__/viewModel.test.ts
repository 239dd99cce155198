import type { VoiceDto } from 'c/assessmentApi';
import { change, openDraft } from 'c/assessmentDraft';
import { stepsOf } from 'c/assessmentSteps';
import { voice, wizard } from '../../assessmentApi/__tests__/fixtures';
import { detailsOf, firstOpen, safeText } from '../viewModel';

jest.mock('@salesforce/label/c.assessment_AnswersPanel_Self', () => ({ default: 'mine, {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_AnswersPanel_Other', () => ({ default: '{0}, {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_AnswersPanel_SafeKept', () => ({ default: 'kept: {0}' }), { virtual: true });

const kim: VoiceDto = { ...voice, id: 'r2', isSelf: false, displayName: 'Kim', functionKey: 'revops' };
const steps = stepsOf(wizard.model, 'quick');
const rung = { outcome: 'level', level: 1, reason: '', note: '' } as const;

describe('detailsOf', () => {
  it('says whose answers these are', () => {
    expect(detailsOf(wizard, voice)).toMatch(/^mine, Sales · /);
    expect(detailsOf(wizard, kim)).toMatch(/^Kim, RevOps · /);
  });
});

describe('firstOpen', () => {
  it.each([
    [{}, 'icp-1'],
    [{ 'icp-1': rung }, 'icp-2'],
    [Object.fromEntries(steps.map(({ question }) => [question.key, rung])), 'icp-1'],
  ])('goes on at %j with %s', (entries, key) => expect(firstOpen(steps, entries)).toBe(key));
  it('is nothing without questions', () => expect(firstOpen([], {})).toBeNull());
});

describe('safeText', () => {
  it('names the questions whose answers are not stored', () => {
    const draft = openDraft([], null, {});
    expect(safeText(draft, steps)).toBe('c.assessment_AnswersPanel_Safe');
    expect(safeText(change(draft, 'icp-2', rung), steps)).toBe('kept: Title icp-2');
  });
});
