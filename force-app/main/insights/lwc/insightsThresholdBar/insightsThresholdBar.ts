import { LightningElement, api } from 'lwc';
import { type Bar, barOf } from './viewModel';

/** The values at the levels 0 to 4 as a bar, with a dot at the level that the org reached. */
export default class InsightsThresholdBar extends LightningElement {
  @api label = '';
  @api thresholds: readonly number[] | null = null;
  @api value: number | null = null;
  @api level: number | null = null;
  @api unit = '';
  /** Marks alone, for a row of a table; the values stay in the text alternative. */
  @api isCompact = false;

  get bar(): Bar | null {
    return this.thresholds && barOf(this.thresholds, this);
  }
}
