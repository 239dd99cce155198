import type { ApexMethod } from '@salesforce/apex';
import beginMethod from '@salesforce/apex/AssessmentController.beginAssessment';
import evidenceMethod from '@salesforce/apex/AssessmentController.getEvidence';
import startMethod from '@salesforce/apex/AssessmentController.getStart';
import wizardMethod from '@salesforce/apex/AssessmentController.openWizard';
import saveMethod from '@salesforce/apex/AssessmentController.saveAnswer';
import technologyMethod from '@salesforce/apex/AssessmentController.saveTechnology';
import submitMethod from '@salesforce/apex/AssessmentController.submitRespondent';
import joinMethod from '@salesforce/apex/AssessmentController.takePart';
import type { FunctionKey, Technology } from 'c/scoring';
import { completeEvidence, completeSaved, completeStart, completeWizard } from './complete';
import type { AnswerDto, EvidenceDto, NewAssessment, SavedAnswerDto, StartDto, WizardDto } from './types';

export type {
  AnswerDto,
  AssessmentDto,
  DimensionDto,
  EvidenceDto,
  FactDto,
  FunctionDto,
  LayerDto,
  ModelDto,
  NewAssessment,
  OpenAssessmentDto,
  OpenVoiceDto,
  OtherVoice,
  Outcome,
  QuestionDto,
  ReadingDto,
  SavedAnswerDto,
  StartDto,
  VoiceDto,
  WizardDto,
  ZoneDto,
} from './types';

const begin = beginMethod as ApexMethod<
  { wanted: object; functionKey: string | null; others: readonly object[] },
  string
>;
const evidence = evidenceMethod as ApexMethod<{ respondentId: string; questionKey: string }, EvidenceDto | null>;
const start = startMethod as ApexMethod<Record<string, never>, StartDto>;
const wizard = wizardMethod as ApexMethod<{ assessmentId: string }, WizardDto>;
const save = saveMethod as ApexMethod<Pick<AnswerDto, keyof AnswerDto> & { respondentId: string }, SavedAnswerDto>;
const submit = submitMethod as ApexMethod<{ respondentId: string }, void>;
const technologyOf = technologyMethod as ApexMethod<
  { assessmentId: string; crmLevel: number | null; aiLevel: number | null },
  void
>;
const join = joinMethod as ApexMethod<{ assessmentId: string; functionKey: FunctionKey }, string>;

/** What the user can begin or go on with. */
export async function getStart(): Promise<StartDto> {
  return completeStart(await start({}));
}

/** Begins an assessment with its voices, all or nothing, and gives its id. */
export function beginAssessment({ name, depth, scope, functionKey, others }: NewAssessment): Promise<string> {
  return begin({ wanted: { name, depth, scope }, functionKey, others });
}

/** Gives the user a voice in an open assessment and its id; joining again changes the function of the same voice. */
export function joinAssessment(assessmentId: string, functionKey: FunctionKey): Promise<string> {
  return join({ assessmentId, functionKey });
}

/** An open assessment with its model and the voices that the user answers for. */
export async function openWizard(assessmentId: string): Promise<WizardDto> {
  return completeWizard(await wizard({ assessmentId }));
}

/** Stores an answer and tells what it replaced. Storing the same twice changes nothing. */
export async function saveAnswer(respondentId: string, answer: AnswerDto): Promise<SavedAnswerDto> {
  return completeSaved(await save({ respondentId, ...answer }));
}

/** What the org's data says about a question; null while it has no stored answer of this voice. */
export async function getEvidence(respondentId: string, questionKey: string): Promise<EvidenceDto | null> {
  return completeEvidence(await evidence({ respondentId, questionKey }));
}

/** Hands the answers of a voice in; doing so twice changes nothing. */
export function submitAnswers(respondentId: string): Promise<void> {
  return submit({ respondentId });
}

/** Stores what the owner of an open assessment states about its technology; doing so twice changes nothing. */
export function saveTechnology(assessmentId: string, { crm, ai }: Technology): Promise<void> {
  return technologyOf({ assessmentId, crmLevel: crm, aiLevel: ai });
}
