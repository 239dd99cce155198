import { LightningElement, api } from 'lwc';
import type { FigureDto } from 'c/insightsEvidenceApi';
import { LABELS } from './labels';
import { type FigureWords, wordsOf } from './viewModel';

/** Public figures of one metric, each with its year, source and grade; nothing where there is none. */
export default class InsightsPublicFigures extends LightningElement {
  @api figures: readonly FigureDto[] = [];

  labels = LABELS;

  get words(): readonly FigureWords[] {
    return this.figures.map(wordsOf);
  }

  get hasFigures(): boolean {
    return this.figures.length > 0;
  }
}
