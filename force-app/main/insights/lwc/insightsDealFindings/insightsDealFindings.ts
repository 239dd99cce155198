import { LightningElement, api } from 'lwc';
import type { DealCheckDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';
import { type DealWords, wordsOf } from './viewModel';

/** What one deal costs the evidence, in plain lines with a remedy each. */
export default class InsightsDealFindings extends LightningElement {
  @api check: DealCheckDto | null = null;

  labels = LABELS;

  get words(): DealWords | null {
    return this.check && wordsOf(this.check);
  }
}
