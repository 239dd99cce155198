import { LightningElement, api } from 'lwc';
import type { IndexDto, ZoneDto } from 'c/insightsScorecardApi';
import type { FigureRef } from 'c/insightsWorkings';
import { LABELS } from './labels';
import { type Position, positionOf } from './viewModel';

const TECHNOLOGY: FigureRef = { scope: 'index', figure: 'technology' };

/** Where design and technology stand to each other, in words. */
export default class InsightsPosition extends LightningElement {
  @api index: IndexDto | null = null;
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;
  figure = TECHNOLOGY;

  get position(): Position {
    return positionOf(this.index, this.zones);
  }
}
