import { LightningElement, api } from 'lwc';
import type { Depth } from 'c/scoring';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** Quick check or structural assessment. Sends `depthselect` with the `depth`. */
export default class AssessmentDepthChoice extends LightningElement {
  @api depth: Depth = 'quick';
  @api quickQuestions = 0;
  @api structuralQuestions = 0;

  labels = LABELS;

  get isQuick(): boolean {
    return this.depth === 'quick';
  }

  get isStructural(): boolean {
    return this.depth === 'structural';
  }

  get quickSize(): string {
    return fill(LABELS.quickSize, String(this.quickQuestions));
  }

  get structuralSize(): string {
    return fill(LABELS.structuralSize, String(this.structuralQuestions));
  }

  handleChange(event: Event): void {
    const depth = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('depthselect', { detail: { depth } }));
  }
}
