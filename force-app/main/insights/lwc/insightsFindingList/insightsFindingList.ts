import { LightningElement, api } from 'lwc';
import type { FindingPageDto } from 'c/insightsEvidenceApi';
import { fill, userFormat } from 'c/sharedFormat';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';
import { type FindingRow, type FindingWords, wordsOf } from './viewModel';

/** So many records are enough to see what is the matter; the receipt stays in reach below. */
const FIRST = 10;

/** The records that pull a metric down, a sentence each. Sends `record` with the id of a chosen one. */
export default class InsightsFindingList extends LightningElement {
  @api findings: FindingPageDto | null = null;
  /** Address of a record by its id. */
  @api links: Readonly<Record<string, string>> = {};

  labels = LABELS;
  isWhole = false;
  private readonly wordsOf = memo(wordsOf);

  get words(): FindingWords | null {
    return this.findings && this.wordsOf(this.findings, this.links);
  }

  get shown(): readonly FindingRow[] {
    const rows = this.words?.rows ?? [];
    return this.isWhole ? rows : rows.slice(0, FIRST);
  }

  /** Of the button that shows the rest; empty where all is shown. */
  get moreLabel(): string {
    const count = this.words?.rows.length ?? 0;
    return this.shown.length < count ? fill(LABELS.more, userFormat.whole(count)) : '';
  }

  get hasRows(): boolean {
    return (this.findings?.rows.length ?? 0) > 0;
  }

  handleMore(): void {
    this.isWhole = true;
  }

  /** A click that asks for a new window keeps to the address. */
  handleOpen(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { record } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('record', { detail: record }));
  }
}
