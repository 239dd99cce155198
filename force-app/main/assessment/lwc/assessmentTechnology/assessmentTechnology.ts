import { LightningElement, api } from 'lwc';
import type { LayerDto } from 'c/assessmentApi';
import type { Technology } from 'c/scoring';
import { LABELS } from './labels';
import { type LayerRow, rowsOf, summaryOf } from './viewModel';

/** How far CRM and AI are built out, a ladder each. Sends `technologychange` with the new `technology`. */
export default class AssessmentTechnology extends LightningElement {
  @api layers: readonly LayerDto[] = [];
  @api technology: Technology = { crm: null, ai: null };

  labels = LABELS;

  get rows(): readonly LayerRow[] {
    return rowsOf(this.layers, this.technology);
  }

  get summary(): string {
    return summaryOf(this.technology);
  }

  /** Moves the focus to the heading. */
  @api focusTitle(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  handleLevel(event: CustomEvent<{ level: number }>): void {
    this.send(event, event.detail.level);
  }

  handleTakeBack(event: Event): void {
    this.send(event, null);
  }

  private send(event: Event, level: number | null): void {
    const { layer } = (event.currentTarget as HTMLElement).dataset;
    const technology = { ...this.technology, [layer as keyof Technology]: level };
    this.dispatchEvent(new CustomEvent('technologychange', { detail: { technology } }));
  }
}
