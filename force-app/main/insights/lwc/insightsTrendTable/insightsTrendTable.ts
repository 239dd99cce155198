import { LightningElement, api } from 'lwc';
import type { ZoneDto } from 'c/insightsScorecardApi';
import type { TrendLineDto } from 'c/insightsTrendApi';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';
import { type TableRow, rowsOf } from './viewModel';

/** One line of the trend in figures, day by day. */
export default class InsightsTrendTable extends LightningElement {
  @api line: TrendLineDto | null = null;
  @api label = '';
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;
  private readonly rowsOf = memo(rowsOf);

  get rows(): readonly TableRow[] {
    return this.line ? this.rowsOf(this.line, this.zones) : [];
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }
}
