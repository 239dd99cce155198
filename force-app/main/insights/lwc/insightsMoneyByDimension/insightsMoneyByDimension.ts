import { LightningElement, api } from 'lwc';
import type { EvidencePageDto } from 'c/insightsEvidenceApi';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';
import { type MoneyRow, rowsOf } from './viewModel';

/** Where the money at stake hangs: the dimensions by their amounts, each with the check that costs it the most. */
export default class InsightsMoneyByDimension extends LightningElement {
  @api page: EvidencePageDto | null = null;

  labels = LABELS;
  private readonly rowsOf = memo(rowsOf);

  get rows(): readonly MoneyRow[] {
    return this.page ? this.rowsOf(this.page) : [];
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }
}
