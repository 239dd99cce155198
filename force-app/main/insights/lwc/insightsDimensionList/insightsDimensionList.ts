import { LightningElement, api } from 'lwc';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';

/** Every dimension as a row, in the model's order. */
export default class InsightsDimensionList extends LightningElement {
  @api dimensions: readonly DimensionDto[] = [];
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;

  get inOrder(): readonly DimensionDto[] {
    return [...this.dimensions].sort((a, b) => a.sortOrder - b.sortOrder);
  }
}
