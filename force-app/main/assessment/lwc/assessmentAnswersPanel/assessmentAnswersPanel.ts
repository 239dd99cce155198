import { LightningElement, api } from 'lwc';
import {
  type EvidenceDto,
  type LayerDto,
  type VoiceDto,
  type WizardDto,
  getEvidence,
  submitAnswers,
} from 'c/assessmentApi';
import {
  type Draft,
  type Entries,
  type Entry,
  type SaveState,
  change,
  openDraft,
  saveStateOf,
  shownEntries,
  waitingCount,
} from 'c/assessmentDraft';
import { keepChanges, keptChanges } from 'c/assessmentKeep';
import { type Step, stepsOf, technologyOf } from 'c/assessmentSteps';
import type { Technology } from 'c/scoring';
import { type AppError, toAppError } from 'c/sharedErrors';
import { fill } from 'c/sharedFormat';
import { type Load, loading, settle } from 'c/sharedLoad';
import { LABELS } from './labels';
import { type Saver, saverOf } from './saver';
import { detailsOf, firstOpen, safeText, technologyClass } from './viewModel';

type View = 'question' | 'technology' | 'review' | 'done';

/**
 * Answers the questions for one voice, from the first open one to handing in; every answer is stored as it is given. Sends `leave`,
 * `results`, and `reopen` to read the assessment again.
 */
export default class AssessmentAnswersPanel extends LightningElement {
  /** Both stay as they are while the panel is there. */
  @api wizard: WizardDto | null = null;
  @api voice: VoiceDto | null = null;

  labels = LABELS;
  draft: Draft = openDraft([], null, {});
  view: View = 'question';
  current: string | null = null;
  technology: Technology = { crm: null, ai: null };
  isTechnologyUnstored = false;
  /** Once opened it stays, out of sight, so that it can go on storing. */
  hasTechnology = false;
  isOnline = true;
  isSubmitting = false;
  submitError: AppError | null = null;
  steps: readonly Step[] = [];
  private evidenceByQuestion: Readonly<Record<string, Load<EvidenceDto | null>>> = {};
  private saver: Saver | null = null;
  private movesFocus = false;

  get name(): string {
    return this.wizard?.assessment.name ?? '';
  }

  get details(): string {
    return this.wizard && this.voice ? detailsOf(this.wizard, this.voice) : '';
  }

  /** Technology is for whoever runs the assessment. */
  get isOwner(): boolean {
    return this.wizard?.assessment.isOwner ?? false;
  }

  get layers(): readonly LayerDto[] {
    return this.wizard?.model.technologyLayers ?? [];
  }

  get assessmentId(): string {
    return this.wizard?.assessment.id ?? '';
  }

  get safe(): string {
    return safeText(this.draft, this.steps);
  }

  get entries(): Entries {
    return shownEntries(this.draft);
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

  get isQuestion(): boolean {
    return this.view === 'question';
  }

  get isReview(): boolean {
    return this.view === 'review';
  }

  get isDone(): boolean {
    return this.view === 'done';
  }

  get technologyClass(): string {
    return technologyClass(this.view === 'technology');
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
    this.begin();
  }

  renderedCallback(): void {
    if (!this.movesFocus) return;
    this.movesFocus = false;
    const titled = this.view === 'technology' ? '.technology' : '.titled';
    this.template?.querySelector<HTMLElement & { focusTitle(): void }>(titled)?.focusTitle();
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.handleNetwork);
    window.removeEventListener('offline', this.handleNetwork);
    this.saver?.stop();
  }

  handleReopen(): void {
    this.dispatchEvent(new CustomEvent('reopen'));
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

  handleQuestions(): void {
    this.show(this.current);
  }

  handleTechnology(): void {
    this.turnTo('technology');
  }

  handleTechnologyState(event: CustomEvent<{ technology: Technology; isStored: boolean }>): void {
    this.technology = event.detail.technology;
    this.isTechnologyUnstored = !event.detail.isStored;
  }

  handleReview(): void {
    this.turnTo('review');
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
    this.dispatchEvent(new CustomEvent('leave'));
  }

  handleResults(): void {
    this.dispatchEvent(new CustomEvent('results'));
  }

  private readonly handleNetwork = (): void => {
    this.isOnline = navigator.onLine;
    if (this.isOnline) this.saver?.now();
  };

  private begin(): void {
    const { wizard, voice } = this;
    if (!wizard || !voice) return;
    this.steps = stepsOf(wizard.model, wizard.assessment.depth);
    this.technology = technologyOf(wizard.assessment);
    this.draft = openDraft(voice.answers, voice.lastSavedAt, keptChanges(voice.id));
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
    this.turnTo('question');
    this.current = question;
    if (question !== null && this.draft.stored[question]) this.readEvidence(question);
  }

  private turnTo(view: View): void {
    this.view = view;
    this.hasTechnology ||= view === 'technology';
    this.movesFocus = true;
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
