import type {
  AnswerDto,
  EvidenceDto,
  OpenAssessmentDto,
  OpenVoiceDto,
  SavedAnswerDto,
  StartDto,
  VoiceDto,
  WizardDto,
} from './types';

/** The same with null where Apex left a field out: the platform may omit fields without a value. */
export function completeWizard(wizard: WizardDto): WizardDto {
  const { assessment } = wizard;
  const respondents = assessment.respondents.map((voice) => ({
    ...completeVoice(voice),
    answers: voice.answers.map(completeAnswer),
  }));
  return { ...wizard, assessment: { ...completeHead(assessment), respondents } };
}

/** See completeWizard. */
export function completeStart(start: StartDto): StartDto {
  return { ...start, assessments: start.assessments.map(completeOpen) };
}

/** See completeWizard. */
export function completeSaved(saved: SavedAnswerDto): SavedAnswerDto {
  return { ...saved, answer: completeAnswer(saved.answer), before: saved.before ? completeAnswer(saved.before) : null };
}

/** See completeWizard; null where the question has no stored answer. */
export function completeEvidence(evidence: EvidenceDto | null): EvidenceDto | null {
  if (!evidence) return null;
  const nothing = { value: null, level: null, sample: null, reason: null } as const;
  const readings = evidence.readings.map((reading) => ({ ...nothing, ...reading }));
  return { asOf: evidence.asOf ?? null, readings, facts: evidence.facts };
}

function completeAnswer(answer: AnswerDto): AnswerDto {
  return { ...answer, level: answer.level ?? null, reason: answer.reason ?? null, note: answer.note ?? null };
}

function completeOpen(assessment: OpenAssessmentDto): OpenAssessmentDto {
  const voices: OpenVoiceDto[] = assessment.voices.map(completeVoice);
  return { ...completeHead(assessment), voices };
}

function completeHead<Head extends Pick<OpenAssessmentDto, 'asOf' | 'scope' | 'crmLevel' | 'aiLevel'>>(
  head: Head,
): Head {
  const { asOf, scope, crmLevel, aiLevel } = head;
  return {
    ...head,
    asOf: asOf ?? null,
    scope: scope ?? null,
    crmLevel: crmLevel ?? null,
    aiLevel: aiLevel ?? null,
  };
}

function completeVoice<Voice extends Pick<VoiceDto, 'displayName' | 'lastSavedAt'>>(voice: Voice): Voice {
  return { ...voice, displayName: voice.displayName ?? null, lastSavedAt: voice.lastSavedAt ?? null };
}
