import type { ModelDto, VoiceDto, WizardDto } from 'c/assessmentApi';
import { depthWords, scopeWords } from 'c/assessmentAnswerWords';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** The voice to answer for: the wanted one, else the user's own, else the first that was entered; null when there is none. */
export function voiceOf({ assessment }: WizardDto, wanted: string | null): VoiceDto | null {
  const voices = assessment.respondents;
  return (
    voices.find(({ id }) => id === wanted) ?? voices.find(({ isSelf }) => isSelf) ?? (wanted ? null : voices[0]) ?? null
  );
}

/** What the technology is stated about, in a line. */
export function eyebrowOf({ assessment }: WizardDto): string {
  return fill(LABELS.technologyEyebrow, depthWords(assessment.depth), scopeWords(assessment.scope));
}

/** That an assessment is shown in words of another version than its own; empty where the words are its own. */
export function wordsNoteOf({ version, wordsVersion }: ModelDto): string {
  return !wordsVersion || wordsVersion === version ? '' : fill(LABELS.words, version, wordsVersion);
}
