import { LightningElement, api } from 'lwc';
import type { AppError } from 'c/sharedErrors';
import { LABELS } from './labels';

/** Says what happened, what is safe and what to do. Sends `retry`. */
export default class SharedErrorPanel extends LightningElement {
  @api error: AppError | null = null;
  /** What the failure left untouched; the general sentence when empty. */
  @api safe = '';
  /** What went wrong in a few words; that it did not load when empty. */
  @api heading = '';

  labels = LABELS;

  get title(): string {
    return this.heading || LABELS.title;
  }

  get message(): string {
    return this.error?.message || LABELS.unknown;
  }

  get safeText(): string {
    return this.safe || LABELS.safe;
  }

  get remedy(): string {
    return this.error?.remedy ?? LABELS.remedy;
  }

  get faults(): readonly string[] {
    return this.error?.faults ?? [];
  }

  /** The platform’s own words, which Apex sends to managers alone. */
  get detail(): string {
    return this.error?.detail ?? '';
  }

  handleRetry(): void {
    this.dispatchEvent(new CustomEvent('retry'));
  }
}
