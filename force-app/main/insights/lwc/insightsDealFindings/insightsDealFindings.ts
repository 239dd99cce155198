import { LightningElement, api } from 'lwc';
import type { DealCheckDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';
import { type DealWords, wordsOf } from './viewModel';

/**
 * What one deal costs the Index, in plain lines, the most costly first, with a remedy each. Sends `metricopen` with the metric that
 * is to be shown.
 */
export default class InsightsDealFindings extends LightningElement {
  @api check: DealCheckDto | null = null;

  labels = LABELS;
  isWhole = false;

  get words(): DealWords | null {
    return this.check && wordsOf(this.check, this.isWhole);
  }

  handleMore(): void {
    this.isWhole = true;
  }

  handleMetric(event: Event & { currentTarget: HTMLElement }): void {
    const { metric } = event.currentTarget.dataset;
    this.dispatchEvent(new CustomEvent('metricopen', { detail: { metric } }));
  }
}
