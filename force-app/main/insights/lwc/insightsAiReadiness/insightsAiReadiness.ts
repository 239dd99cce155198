import { LightningElement, api } from 'lwc';
import type { DimensionDto, IndexDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { type Gate, gateOf } from './viewModel';

/** Whether AI may run on this revenue process, and what stands in the way. */
export default class InsightsAiReadiness extends LightningElement {
  @api index: IndexDto | null = null;
  @api dimensions: readonly DimensionDto[] = [];

  labels = LABELS;

  get gate(): Gate {
    return gateOf(this.index, this.dimensions);
  }
}
