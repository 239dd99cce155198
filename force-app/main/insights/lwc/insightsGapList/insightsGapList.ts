import { LightningElement, api } from 'lwc';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { byGap } from './viewModel';

/** The dimensions, the one whose claim is furthest above its proof first. */
export default class InsightsGapList extends LightningElement {
  @api dimensions: readonly DimensionDto[] = [];
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;

  get inOrder(): readonly DimensionDto[] {
    return byGap(this.dimensions);
  }
}
