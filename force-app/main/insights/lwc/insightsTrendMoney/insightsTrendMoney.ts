import { LightningElement, api } from 'lwc';
import { MONEY_NAMES } from 'c/insightsMoneyWords';
import type { TrendLineDto, TrendPointDto } from 'c/insightsTrendApi';
import { memo } from 'c/sharedMemo';
import { LABELS } from './labels';
import { AREA, type MoneyRow, SCALE, type Series, rowsOf, seriesOf } from './viewModel';

/** The three figures of money at stake over the runs, each as a share of its own whole; as pictures or as a table. */
export default class InsightsTrendMoney extends LightningElement {
  /** The line of the Index. */
  @api line: TrendLineDto | null = null;
  @api label = '';
  @api isTable = false;

  labels = LABELS;
  area = AREA;
  scale = SCALE;
  names = MONEY_NAMES;
  private readonly seriesOf = memo(seriesOf);
  private readonly rowsOf = memo(rowsOf);

  get series(): readonly Series[] {
    return this.seriesOf(this.points);
  }

  get rows(): readonly MoneyRow[] {
    return this.rowsOf(this.points);
  }

  get isEmpty(): boolean {
    return this.series.length === 0;
  }

  private get points(): readonly TrendPointDto[] {
    return this.line?.points ?? [];
  }
}
