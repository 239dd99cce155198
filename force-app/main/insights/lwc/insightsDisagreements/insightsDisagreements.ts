import { LightningElement, api } from 'lwc';
import type { ResultsDto } from 'c/insightsResultsApi';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { type Disagreements, disagreementsOf } from './viewModel';

/** The questions on which the functions differ most, as far as no single voice is told. */
export default class InsightsDisagreements extends LightningElement {
  @api results: ResultsDto | null = null;
  @api dimensions: readonly DimensionDto[] = [];
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;

  get disagreements(): Disagreements {
    return disagreementsOf(this.results, this.dimensions, this.zones);
  }

  get hasRows(): boolean {
    return this.disagreements.rows.length > 0;
  }
}
