import { LightningElement, api } from 'lwc';
import { LABELS } from './labels';

/** What unfolds beside a page, with a heading that takes the focus. Sends `close`, on Escape too. */
export default class InsightsDrawer extends LightningElement {
  @api heading = '';

  labels = LABELS;

  /** Puts the focus where reading begins. */
  @api
  focus(): void {
    const heading = this.refs?.heading;
    if (heading instanceof HTMLElement) heading.focus();
  }

  handleKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.handleClose();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
