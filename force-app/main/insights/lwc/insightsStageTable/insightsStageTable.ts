import { LightningElement, api } from 'lwc';
import type { StageDto } from 'c/insightsResultsApi';
import { LABELS } from './labels';
import { type StageTable, tableOf } from './viewModel';

/** Open deals and their amounts by stage. */
export default class InsightsStageTable extends LightningElement {
  @api stages: readonly StageDto[] = [];

  labels = LABELS;

  get table(): StageTable {
    return tableOf(this.stages);
  }
}
