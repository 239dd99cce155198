import { LightningElement, api } from 'lwc';
import type { DimensionDto, ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto } from 'c/insightsTrendApi';
import { LABELS } from './labels';

/** Every dimension as a row, in the model's order. */
export default class InsightsDimensionList extends LightningElement {
  @api dimensions: readonly DimensionDto[] = [];
  @api zones: readonly ZoneDto[] = [];
  /** Lines of the trend; none where it is not known. */
  @api lines: readonly TrendLineDto[] = [];

  labels = LABELS;

  get rows(): readonly { readonly dimension: DimensionDto; readonly line: TrendLineDto | null }[] {
    return [...this.dimensions]
      .sort((a, b) => a.sortOrder - b.sortOrder)
      .map((dimension) => ({ dimension, line: this.lines.find(({ key }) => key === dimension.key) ?? null }));
  }
}
