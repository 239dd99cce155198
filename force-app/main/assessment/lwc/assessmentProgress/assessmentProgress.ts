import { LightningElement, api } from 'lwc';
import type { Entries } from 'c/assessmentDraft';
import type { Step } from 'c/assessmentSteps';
import { LABELS } from './labels';
import { type ProgressRow, rowsOf } from './viewModel';

/** Every question by dimension. Sends `jump` with the `question` to go to. */
export default class AssessmentProgress extends LightningElement {
  @api steps: readonly Step[] = [];
  @api entries: Entries = {};
  /** Key of the question on screen. */
  @api current: string | null = null;

  labels = LABELS;

  get rows(): readonly ProgressRow[] {
    return rowsOf(this.steps, this.entries, this.current);
  }

  handleClick(event: Event): void {
    const { question } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('jump', { detail: { question } }));
  }
}
