import { LightningElement, api } from 'lwc';
import type { Entries } from 'c/assessmentDraft';
import type { Step } from 'c/assessmentSteps';
import { LABELS } from './labels';
import { type Review, reviewOf } from './viewModel';

/** All answers before they are handed in. Sends `jump` with the `question` to change. */
export default class AssessmentReview extends LightningElement {
  @api steps: readonly Step[] = [];
  @api entries: Entries = {};

  labels = LABELS;

  get review(): Review {
    return reviewOf(this.steps, this.entries);
  }

  /** Moves the focus to the heading. */
  @api focusTitle(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  handleChange(event: Event): void {
    const { question } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('jump', { detail: { question } }));
  }
}
