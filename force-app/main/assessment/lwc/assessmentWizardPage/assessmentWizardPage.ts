import { LightningElement, api } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import {
  type DimensionDto,
  type EvidenceDto,
  type FunctionDto,
  type VoiceDto,
  type WizardDto,
  type ZoneDto,
  getEvidence,
  joinAssessment,
  openWizard,
  submitAnswers,
} from 'c/assessmentApi';
import {
  type Draft,
  type Entries,
  type Entry,
  NO_ENTRY,
  type SaveState,
  change,
  openDraft,
  saveStateOf,
  shownEntries,
  shownEntry,
  waitingCount,
} from 'c/assessmentDraft';
import { keepChanges, keptChanges } from 'c/assessmentKeep';
import { type Step, answersOf, scoringModelOf, stepsOf, tallyOf } from 'c/assessmentSteps';
import { type FunctionKey, type LiveClaim, type ScoringModel, liveDimensionClaim } from 'c/scoring';
import { type AppError, toAppError } from 'c/sharedErrors';
import { fill } from 'c/sharedFormat';
import { type Load, failed, loading, settle } from 'c/sharedLoad';
import { LABELS } from './labels';
import { START_PAGE, resultsPage } from './pages';
import { type Saver, saverOf } from './saver';
import { detailsOf, firstOpen, safeText, voiceOf } from './viewModel';

type View = 'question' | 'review' | 'done';

/** Answers an assessment question by question; every answer is stored as it is given. */
export default class AssessmentWizardPage extends NavigationMixin(LightningElement) {
  /** On the record page of an assessment. */
  @api recordId: string | null = null;
  /** Which of the voices that the user answers for; their own when null. */
  @api respondentId: string | null = null;

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
  voice: VoiceDto | null = null;
  draft: Draft = openDraft([], null, {});
  view: View = 'question';
  current: string | null = null;
  isOnline = true;
  isSubmitting = false;
  submitError: AppError | null = null;
  steps: readonly Step[] = [];
  private wantedId: string | null = null;
  private evidenceByQuestion: Readonly<Record<string, Load<EvidenceDto | null>>> = {};
  private scoringModel: ScoringModel | null = null;
  private saver: Saver | null = null;
  private movesFocus = false;

  get isLoading(): boolean {
    return this.assessmentId !== null && this.load.state === 'loading';
  }

  get error(): AppError | null {
    return this.load.state === 'failed' ? this.load.error : this.draft.stopped;
  }

  get errorHeading(): string {
    return this.draft.stopped ? LABELS.notStored : '';
  }

  get safe(): string {
    return safeText(this.draft, this.steps);
  }

  get wizard(): WizardDto | null {
    return this.load.state === 'ready' ? this.load.value : null;
  }

  get isJoining(): boolean {
    return this.wizard !== null && this.voice === null;
  }

  get functions(): readonly FunctionDto[] {
    return this.wizard?.model.functions ?? [];
  }

  get details(): string {
    return this.wizard && this.voice ? detailsOf(this.wizard, this.voice) : '';
  }

  get zones(): readonly ZoneDto[] {
    return this.wizard?.model.zones ?? [];
  }

  get entries(): Entries {
    return shownEntries(this.draft);
  }

  get step(): Step | null {
    return this.steps[this.index] ?? null;
  }

  get dimension(): DimensionDto | null {
    return this.step?.dimension ?? null;
  }

  get entry(): Entry {
    return this.current === null ? NO_ENTRY : shownEntry(this.draft, this.current);
  }

  get overwritten(): Entry | null {
    return (this.current === null ? null : this.draft.overwritten[this.current]) ?? null;
  }

  get refusal(): AppError | null {
    return (this.current === null ? null : this.draft.refused[this.current]) ?? null;
  }

  /** The org's data is shown only once the answer is stored, so that it cannot steer it. */
  get evidence(): Load<EvidenceDto | null> | null {
    return (this.current === null ? null : this.evidenceByQuestion[this.current]) ?? null;
  }

  get saveState(): SaveState {
    return saveStateOf(this.draft, this.isOnline);
  }

  get claim(): LiveClaim {
    const { wizard, dimension, scoringModel } = this;
    if (!wizard || !dimension || !scoringModel) return { claimed: null, share: null };
    return liveDimensionClaim(scoringModel, wizard.assessment.depth, dimension.key, answersOf(this.entries));
  }

  get dimensionAnswered(): number {
    return tallyOf(this.dimensionSteps, this.entries).level;
  }

  get dimensionTotal(): number {
    return this.dimensionSteps.length;
  }

  get isQuestion(): boolean {
    return this.view === 'question';
  }

  get isReview(): boolean {
    return this.view === 'review';
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  get isLast(): boolean {
    return this.index === this.steps.length - 1;
  }

  /** On the last question the way to the review is the main button. */
  get isBeforeLast(): boolean {
    return !this.isLast;
  }

  get waitingText(): string {
    const count = waitingCount(this.draft);
    return count === 0 ? '' : fill(LABELS.submitWaits, String(count));
  }

  get cannotSubmit(): boolean {
    return this.isSubmitting || waitingCount(this.draft) > 0;
  }

  get submittingText(): string {
    return this.isSubmitting ? LABELS.submitting : '';
  }

  connectedCallback(): void {
    this.isOnline = navigator.onLine;
    window.addEventListener('online', this.handleNetwork);
    window.addEventListener('offline', this.handleNetwork);
    this.open();
  }

  renderedCallback(): void {
    if (!this.movesFocus) return;
    this.movesFocus = false;
    this.template?.querySelector<HTMLElement & { focusTitle(): void }>('.titled')?.focusTitle();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.handleNetwork);
    window.removeEventListener('offline', this.handleNetwork);
    this.saver?.stop();
  }

  handleRetry(): void {
    this.draft = openDraft([], null, {});
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

  handleEntry(event: CustomEvent<{ entry: Entry }>): void {
    if (this.current === null || !this.voice) return;
    this.draft = change(this.draft, this.current, event.detail.entry);
    keepChanges(this.voice.id, this.draft.changed);
    this.saver?.soon();
  }

  handleJump(event: CustomEvent<{ question: string }>): void {
    this.show(event.detail.question);
  }

  handleBack(): void {
    this.show(this.steps[this.index - 1]?.question.key ?? this.current);
  }

  handleNext(): void {
    this.show(this.steps[this.index + 1]?.question.key ?? this.current);
  }

  handleQuestions(): void {
    this.show(this.current);
  }

  handleReview(): void {
    this.view = 'review';
    this.movesFocus = true;
    this.saver?.now();
  }

  async handleSubmit(): Promise<void> {
    if (!this.voice || this.isSubmitting) return;
    this.isSubmitting = true;
    this.submitError = null;
    try {
      await submitAnswers(this.voice.id);
      this.view = 'done';
    } catch (failure) {
      this.submitError = toAppError(failure);
    } finally {
      this.isSubmitting = false;
    }
  }

  handleLeave(): void {
    this.saver?.now();
    this[NavigationMixin.Navigate](START_PAGE);
  }

  handleResults(): void {
    if (this.assessmentId !== null) this[NavigationMixin.Navigate](resultsPage(this.assessmentId));
  }

  private readonly handleNetwork = (): void => {
    this.isOnline = navigator.onLine;
    if (this.isOnline) this.saver?.now();
  };

  private get index(): number {
    return this.steps.findIndex(({ question }) => question.key === this.current);
  }

  private get dimensionSteps(): readonly Step[] {
    return this.steps.filter(({ dimension }) => dimension === this.dimension);
  }

  private open(): void {
    const id = this.assessmentId;
    if (id === null) return;
    this.load = loading();
    settle(openWizard(id), (load) => {
      if (id !== this.assessmentId) return;
      if (load.state === 'ready') this.take(load.value);
      this.load = load;
    });
  }

  private take(wizard: WizardDto): void {
    const voice = voiceOf(wizard, this.respondentId);
    this.steps = stepsOf(wizard.model, wizard.assessment.depth);
    this.scoringModel = scoringModelOf(wizard.model);
    this.voice = voice;
    if (!voice) return;
    this.draft = openDraft(voice.answers, voice.lastSavedAt, keptChanges(voice.id));
    this.evidenceByQuestion = {};
    this.saver = this.newSaver(voice.id);
    this.saver.now();
    this.show(firstOpen(this.steps, this.entries));
    this.movesFocus = false;
  }

  private newSaver(respondentId: string): Saver {
    const draftOf = (): Draft => this.draft;
    const keep = (draft: Draft): void => {
      this.draft = draft;
      keepChanges(respondentId, draft.changed);
    };
    const isOnline = (): boolean => this.isOnline;
    return saverOf({
      respondentId,
      get isOnline() {
        return isOnline();
      },
      get draft() {
        return draftOf();
      },
      set draft(draft: Draft) {
        keep(draft);
      },
      stored: (question) => {
        if (question === this.current) this.readEvidence(question);
      },
    });
  }

  private show(question: string | null): void {
    this.view = 'question';
    this.movesFocus = true;
    this.current = question;
    if (question !== null && this.draft.stored[question]) this.readEvidence(question);
  }

  private readEvidence(question: string): void {
    const known = this.evidenceByQuestion[question]?.state;
    if (!this.voice || known === 'ready' || known === 'loading') return;
    this.setEvidence(question, loading());
    settle(getEvidence(this.voice.id, question), (load) => this.setEvidence(question, load));
  }

  private setEvidence(question: string, evidence: Load<EvidenceDto | null>): void {
    this.evidenceByQuestion = { ...this.evidenceByQuestion, [question]: evidence };
  }
}
