import { LightningElement, api } from 'lwc';
import { fill } from 'c/sharedFormat';
import type { FigureRef } from 'c/insightsWorkings';
import { LABELS } from './labels';

/**
 * A number that unfolds into its arithmetic; plain text without a reference. Sends `unfold` with the reference through every view up to
 * the page, which gives the focus back to the number when it is done.
 */
export default class InsightsFigure extends LightningElement {
  /** What the number is, for people who hear it. */
  @api label = '';
  @api text = '';
  @api figure: FigureRef | null = null;

  get title(): string {
    return fill(LABELS.title, this.label, this.text);
  }

  @api
  focus(): void {
    const button = this.refs?.button;
    if (button instanceof HTMLElement) button.focus();
  }

  handleClick(): void {
    this.dispatchEvent(new CustomEvent('unfold', { detail: this.figure, bubbles: true, composed: true }));
  }
}
