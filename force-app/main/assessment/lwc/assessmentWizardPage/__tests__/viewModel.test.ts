import type { VoiceDto, WizardDto } from 'c/assessmentApi';
import { voice, wizard } from '../../assessmentApi/__tests__/fixtures';
import { voiceOf } from '../viewModel';

const kim: VoiceDto = { ...voice, id: 'r2', isSelf: false, displayName: 'Kim', functionKey: 'revops' };
const withVoices = (...respondents: VoiceDto[]): WizardDto => ({
  ...wizard,
  assessment: { ...wizard.assessment, respondents },
});

describe('voiceOf', () => {
  it.each([
    ['the wanted one', withVoices(voice, kim), 'r2', 'r2'],
    ['one’s own', withVoices(kim, voice), null, 'r1'],
    ['the only one that was entered', withVoices(kim), null, 'r2'],
    ['none where there is none', withVoices(), null, undefined],
    ['none rather than another than was wanted', withVoices(kim), 'r7', undefined],
  ])('is %s', (_case, given, wanted, id) => expect(voiceOf(given, wanted)?.id).toBe(id));
});
