import { LightningElement, api } from 'lwc';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import { type Row, rowOf } from './viewModel';

/** One dimension: its track, its gap in words, and its numbers. */
export default class InsightsGapRow extends LightningElement {
  @api dimension: DimensionDto | null = null;
  @api zones: readonly ZoneDto[] = [];

  get row(): Row | null {
    return this.dimension && rowOf(this.dimension, this.zones);
  }
}
