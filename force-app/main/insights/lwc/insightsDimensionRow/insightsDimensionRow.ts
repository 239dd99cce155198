import { LightningElement, api } from 'lwc';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto } from 'c/insightsTrendApi';
import { type Row, rowOf } from './viewModel';

/** One dimension: its name and level, its rung track, claim and proof with the gap in words. */
export default class InsightsDimensionRow extends LightningElement {
  @api dimension: DimensionDto | null = null;
  @api zones: readonly ZoneDto[] = [];
  /** How it stood over time; null where that is not known. */
  @api line: TrendLineDto | null = null;

  get row(): Row | null {
    return this.dimension && rowOf(this.dimension, this.zones);
  }

  get levelClass(): string {
    return this.row?.isRated ? 'slds-text-heading_medium level' : 'slds-text-color_weak level';
  }
}
