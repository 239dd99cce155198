import { LightningElement, api } from 'lwc';
import { type LayerDto, saveTechnology } from 'c/assessmentApi';
import type { Technology } from 'c/scoring';
import type { AppError } from 'c/sharedErrors';
import { type Load, settle } from 'c/sharedLoad';
import { LABELS } from './labels';

/**
 * States the technology of an assessment; each choice is stored as it is made. Sends `technologystate` with the `technology` on
 * screen and whether it `isStored`, each time that one of them changes.
 */
export default class AssessmentTechnologyPanel extends LightningElement {
  @api assessmentId = '';
  @api layers: readonly LayerDto[] = [];

  /** As it is stored; what is chosen here counts from then on. */
  @api
  get technology(): Technology {
    return this.shown;
  }
  set technology(technology: Technology) {
    if (this.isStored) this.shown = technology;
  }

  labels = LABELS;
  shown: Technology = { crm: null, ai: null };
  error: AppError | null = null;
  private isStored = true;
  private isSending = false;
  private hasSaved = false;

  get stateText(): string {
    if (this.isSending) return LABELS.saving;
    return this.hasSaved && this.error === null ? LABELS.saved : '';
  }

  /** Moves the focus to the heading. */
  @api focusTitle(): void {
    this.template?.querySelector<HTMLElement & { focusTitle(): void }>('c-assessment-technology')?.focusTitle();
  }

  connectedCallback(): void {
    window.addEventListener('online', this.handleOnline);
  }

  disconnectedCallback(): void {
    window.removeEventListener('online', this.handleOnline);
  }

  handleChange(event: CustomEvent<{ technology: Technology }>): void {
    this.shown = event.detail.technology;
    this.tell(false);
    this.send();
  }

  handleRetry(): void {
    this.send();
  }

  private readonly handleOnline = (): void => {
    if (!this.isStored) this.send();
  };

  /** One at a time: a choice made meanwhile goes out when the one before it is back. */
  private send(): void {
    if (this.isSending) return;
    const sent = this.shown;
    this.isSending = true;
    this.error = null;
    settle(saveTechnology(this.assessmentId, sent), (load) => this.receive(sent, load));
  }

  private receive(sent: Technology, load: Load<void>): void {
    this.isSending = false;
    if (load.state === 'failed') {
      this.error = load.error;
    } else if (sent === this.shown) {
      this.hasSaved = true;
      this.tell(true);
    } else {
      this.send();
    }
  }

  private tell(isStored: boolean): void {
    this.isStored = isStored;
    this.dispatchEvent(new CustomEvent('technologystate', { detail: { technology: this.shown, isStored } }));
  }
}
