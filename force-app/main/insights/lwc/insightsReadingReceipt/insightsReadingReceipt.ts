import { LightningElement, api } from 'lwc';
import type { ReceiptDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';
import { type ReceiptWords, wordsOf } from './viewModel';

/** How a reading came about, so that anybody can check it. */
export default class InsightsReadingReceipt extends LightningElement {
  @api receipt: ReceiptDto | null = null;

  labels = LABELS;

  get words(): ReceiptWords | null {
    return this.receipt && wordsOf(this.receipt);
  }
}
