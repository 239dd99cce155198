import { LightningElement, api } from 'lwc';
import type { FindingPageDto } from 'c/insightsEvidenceApi';
import { LABELS } from './labels';
import { type FindingWords, wordsOf } from './viewModel';

/** The records that pull a metric down, a sentence each. Sends `record` with the id of a chosen one. */
export default class InsightsFindingList extends LightningElement {
  @api findings: FindingPageDto | null = null;
  /** Address of a record by its id. */
  @api links: Readonly<Record<string, string>> = {};

  labels = LABELS;

  get words(): FindingWords | null {
    return this.findings && wordsOf(this.findings, this.links);
  }

  get hasRows(): boolean {
    return (this.findings?.rows.length ?? 0) > 0;
  }

  /** A click that asks for a new window keeps to the address. */
  handleOpen(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { record } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('record', { detail: record }));
  }
}
