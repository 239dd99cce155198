import type { VoiceDto, WizardDto } from 'c/assessmentApi';
import { change, openDraft } from 'c/assessmentDraft';
import { stepsOf } from 'c/assessmentSteps';
import { voice, wizard } from '../../assessmentApi/__tests__/fixtures';
import { detailsOf, firstOpen, safeText, voiceOf } from '../viewModel';

jest.mock('@salesforce/label/c.assessment_WizardPage_Self', () => ({ default: 'mine, {0}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_WizardPage_Other', () => ({ default: '{0}, {1}' }), { virtual: true });
jest.mock('@salesforce/label/c.assessment_WizardPage_SafeKept', () => ({ default: 'kept: {0}' }), { virtual: true });

const kim: VoiceDto = { ...voice, id: 'r2', isSelf: false, displayName: 'Kim', functionKey: 'revops' };
const withVoices = (...respondents: VoiceDto[]): WizardDto => ({
  ...wizard,
  assessment: { ...wizard.assessment, respondents },
});
const steps = stepsOf(wizard.model, 'quick');
const rung = { outcome: 'level', level: 1, reason: '', note: '' } as const;

describe('voiceOf', () => {
  it.each([
    ['the wanted one', withVoices(voice, kim), 'r2', 'r2'],
    ['one’s own', withVoices(kim, voice), null, 'r1'],
    ['the only one that was entered', withVoices(kim), null, 'r2'],
    ['none where there is none', withVoices(), null, undefined],
    ['none rather than another than was wanted', withVoices(kim), 'r7', undefined],
  ])('is %s', (_case, given, wanted, id) => expect(voiceOf(given, wanted)?.id).toBe(id));
});

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
    expect(safeText(draft, steps)).toBe('c.assessment_WizardPage_Safe');
    expect(safeText(change(draft, 'icp-2', rung), steps)).toBe('kept: Title icp-2');
  });
});
