import { LightningElement, api } from 'lwc';
import type { EvidenceDimensionDto } from 'c/insightsEvidenceApi';
import { type Filter, NO_FILTER, type Order } from 'c/insightsEvidenceGroups';
import { OUTCOME_WORDS } from 'c/insightsOutcomeWords';
import { READING_OUTCOMES } from 'c/scoring';
import { LABELS } from './labels';

interface Option {
  readonly label: string;
  readonly value: string;
}

const ORDERS: readonly { readonly label: string; readonly value: Order }[] = [
  { label: LABELS.byCatalogue, value: 'catalogue' },
  { label: LABELS.byLevel, value: 'level' },
  { label: LABELS.byFindings, value: 'findings' },
  { label: LABELS.byAmount, value: 'amount' },
];

/** Search box, filters and order of the evidence page. Sends `filter` with the whole new filter. */
export default class InsightsEvidenceFilter extends LightningElement {
  @api filter: Filter = NO_FILTER;
  @api dimensions: readonly EvidenceDimensionDto[] = [];
  /** How many of the metrics the filter leaves, in words. */
  @api count = '';

  labels = LABELS;
  orders = ORDERS;

  get dimensionOptions(): readonly Option[] {
    return [
      { label: LABELS.allDimensions, value: '' },
      ...this.dimensions.map(({ key, name }) => ({ label: name, value: key })),
    ];
  }

  get outcomeOptions(): readonly Option[] {
    return [
      { label: LABELS.allOutcomes, value: '' },
      ...READING_OUTCOMES.map((outcome) => ({ label: OUTCOME_WORDS[outcome].word, value: outcome })),
    ];
  }

  handleChange(event: CustomEvent<{ value?: string; checked?: boolean }>): void {
    const { name = '' } = (event.currentTarget as HTMLElement).dataset;
    const value = event.detail.checked ?? event.detail.value ?? '';
    this.dispatchEvent(new CustomEvent<Filter>('filter', { detail: { ...this.filter, [name]: value } }));
  }
}
