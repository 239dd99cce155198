import { LightningElement, api } from 'lwc';
import type { TrendLineDto } from 'c/insightsTrendApi';
import { type Spark, sparkOf } from 'c/insightsTrendLines';

/** How a dimension stood over time, small enough for a row; nothing until two days can be compared. */
export default class InsightsSparkline extends LightningElement {
  @api line: TrendLineDto | null = null;

  get spark(): Spark | null {
    return this.line && sparkOf(this.line);
  }
}
