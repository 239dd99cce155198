import { depthWords, scopeWords } from 'c/assessmentAnswerWords';
import type { FunctionDto, OpenAssessmentDto, OpenVoiceDto } from 'c/assessmentApi';
import { nextVoice, technologyOf } from 'c/assessmentSteps';
import type { Technology } from 'c/scoring';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

export interface VoiceRow {
  readonly id: string;
  readonly whose: string;
  readonly progress: string;
  readonly button: string;
  readonly buttonLabel: string;
  readonly buttonClass: string;
}

export interface OpenRow {
  readonly id: string;
  readonly name: string;
  readonly details: string;
  /** Empty while the owner is there. */
  readonly ownerLeft: string;
  readonly voices: readonly VoiceRow[];
  readonly canJoin: boolean;
  readonly isOwner: boolean;
  readonly technology: Technology;
}

/** How many questions each depth has. */
export interface Sizes {
  readonly quick: number;
  readonly structural: number;
}

/** The open assessments; the first answers that are not handed in are the one next step. */
export function rowsOf(
  assessments: readonly OpenAssessmentDto[],
  functions: readonly FunctionDto[],
  sizes: Sizes,
): readonly OpenRow[] {
  const names = new Map<string, string>(functions.map(({ key, name }) => [key, name]));
  const nextStep = nextVoice(assessments)?.id;
  return assessments.map((assessment) => ({
    id: assessment.id,
    name: assessment.name,
    details: detailsOf(assessment),
    ownerLeft: assessment.isOwnerActive === false ? LABELS.ownerLeft : '',
    voices: assessment.voices.map((voice) => voiceRow(assessment, voice, names, sizes, nextStep === voice.id)),
    canJoin: !assessment.voices.some(({ isSelf }) => isSelf),
    isOwner: assessment.isOwner,
    technology: technologyOf(assessment),
  }));
}

function detailsOf({ depth, scope, isOwner, ownerName, asOf }: OpenAssessmentDto): string {
  return [
    depthWords(depth),
    scopeWords(scope),
    isOwner ? LABELS.ownerSelf : fill(LABELS.owner, ownerName),
    ...(asOf === null ? [] : [fill(LABELS.since, userFormat.day(asOf))]),
  ].join(' · ');
}

function voiceRow(
  { name, depth }: OpenAssessmentDto,
  voice: OpenVoiceDto,
  names: ReadonlyMap<string, string>,
  sizes: Sizes,
  isNext: boolean,
): VoiceRow {
  const speaksFor = names.get(voice.functionKey) ?? voice.functionKey;
  const whose =
    voice.displayName === null ? fill(LABELS.self, speaksFor) : fill(LABELS.other, voice.displayName, speaksFor);
  const button = voice.status === 'Submitted' ? LABELS.look : LABELS.goOn;
  return {
    id: voice.id,
    whose,
    progress: [
      fill(LABELS.progress, String(voice.answered), String(sizes[depth])),
      ...(voice.lastSavedAt === null ? [] : [fill(LABELS.savedAt, userFormat.moment(voice.lastSavedAt))]),
      ...(voice.status === 'Submitted' ? [LABELS.submitted] : []),
    ].join(' · '),
    button,
    // The name that is read out begins with the words that are seen (WCAG 2.5.3).
    buttonLabel: fill(LABELS.goOnOf, button, name, whose),
    buttonClass: `slds-button slds-button_${isNext ? 'brand' : 'neutral'}`,
  };
}
