import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { type FunctionDto, type VoiceDto, type WizardDto, joinAssessment, openWizard } from 'c/assessmentApi';
import { technologyOf } from 'c/assessmentSteps';
import type { FunctionKey, Technology } from 'c/scoring';
import type { AppError } from 'c/sharedErrors';
import { type Load, failed, loading, settle } from 'c/sharedLoad';
import { LABELS } from './labels';
import { resultsPage, startPage } from './pages';
import { eyebrowOf, voiceOf, wordsNoteOf } from './viewModel';

/** Opens an assessment for whoever answers it: to join, to answer, or to state its technology. */
export default class AssessmentWizardPage extends NavigationMixin(LightningElement) {
  /** On the record page of an assessment. */
  @api recordId: string | null = null;
  /** Which of the voices that the user answers for; their own when null. */
  @api respondentId: string | null = null;
  /** `technology` opens that alone, for the owner; anything else the questions. */
  @api section: string | null = null;

  @api
  get assessmentId(): string | null {
    return this.wantedId ?? this.recordId;
  }
  set assessmentId(id: string | null) {
    this.wantedId = id;
    if (this.isConnected) this.open();
  }

  labels = LABELS;
  load: Load<WizardDto> = loading();
  private wantedId: string | null = null;

  get isLoading(): boolean {
    return this.assessmentId !== null && this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : null;
  }

  get wizard(): WizardDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  get voice(): VoiceDto | null {
    return this.wizard && voiceOf(this.wizard, this.respondentId);
  }

  get isTechnology(): boolean {
    return this.section === 'technology' && this.wizard?.assessment.isOwner === true;
  }

  get isJoining(): boolean {
    return this.wizard !== null && this.voice === null;
  }

  get functions(): readonly FunctionDto[] {
    return this.wizard?.model.functions ?? [];
  }

  get eyebrow(): string {
    return this.wizard ? eyebrowOf(this.wizard) : '';
  }

  /** That the words are of another version than the assessment; empty where they are its own. */
  get wordsNote(): string {
    return this.wizard ? wordsNoteOf(this.wizard.model) : '';
  }

  get technology(): Technology | null {
    return this.wizard && technologyOf(this.wizard.assessment);
  }

  connectedCallback(): void {
    this.open();
  }

  handleOpen(): void {
    this.open();
  }

  async handleJoin(event: CustomEvent<{ functionKey: FunctionKey }>): Promise<void> {
    if (this.assessmentId === null) return;
    try {
      await joinAssessment(this.assessmentId, event.detail.functionKey);
      this.open();
    } catch (failure) {
      this.load = failed(failure);
    }
  }

  handleLeave(): void {
    this[NavigationMixin.Navigate](startPage());
  }

  handleResults(): void {
    if (this.assessmentId !== null) this[NavigationMixin.Navigate](resultsPage(this.assessmentId));
  }

  private open(): void {
    const id = this.assessmentId;
    if (id === null) return;
    this.load = loading();
    settle(openWizard(id), (load) => {
      if (id === this.assessmentId) this.load = load;
    });
  }
}
