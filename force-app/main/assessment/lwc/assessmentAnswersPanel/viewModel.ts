import type { VoiceDto, WizardDto } from 'c/assessmentApi';
import { depthWords, scopeWords } from 'c/assessmentAnswerWords';
import type { Draft } from 'c/assessmentDraft';
import { markOf, type Step } from 'c/assessmentSteps';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** Whose answers these are and what they are about, in a line. */
export function detailsOf({ assessment, model }: WizardDto, voice: VoiceDto): string {
  const name = model.functions.find(({ key }) => key === voice.functionKey)?.name ?? voice.functionKey;
  const whose = voice.displayName === null ? fill(LABELS.self, name) : fill(LABELS.other, voice.displayName, name);
  return [whose, depthWords(assessment.depth), scopeWords(assessment.scope)].join(' · ');
}

/** The first question without an answer; the first of all when none is open, null without questions. */
export function firstOpen(steps: readonly Step[], entries: Draft['stored']): string | null {
  const step = steps.find(({ question }) => markOf(entries[question.key]) === 'open') ?? steps[0];
  return step?.question.key ?? null;
}

/** What is safe when nothing can be stored any more, naming the questions whose answers are not. */
export function safeText(draft: Draft | null, steps: readonly Step[]): string {
  const kept = steps.filter(({ question }) => draft?.changed[question.key]).map(({ question }) => question.title);
  return kept.length === 0 ? LABELS.safe : fill(LABELS.safeKept, kept.join(', '));
}

/** Classes of the card that technology stands in. */
export function technologyClass(isShown: boolean): string {
  return isShown ? 'slds-card slds-p-around_medium' : 'slds-hide';
}
