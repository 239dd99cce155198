import { LightningElement, api } from 'lwc';
import { memo } from 'c/sharedMemo';
import { type Bar, barOf } from './viewModel';

/** The values at the levels 0 to 4 as a bar, with a dot at the level that the org reached. */
export default class InsightsThresholdBar extends LightningElement {
  @api label = '';
  @api thresholds: readonly number[] | null = null;
  /** Beyond the peak, at the levels 4 to 1; null where there is never too much. */
  @api falling: readonly number[] | null = null;
  @api value: number | null = null;
  @api level: number | null = null;
  @api unit = '';
  /** Marks alone, for a row of a table; the values stay in the text alternative. */
  @api isCompact = false;

  private readonly barOf = memo(
    (
      thresholds: readonly number[],
      falling: readonly number[] | null,
      label: string,
      value: number | null,
      level: number | null,
      unit: string,
    ) => barOf(thresholds, falling ?? [], { label, value, level, unit }),
  );

  get bar(): Bar | null {
    const { thresholds, falling, label, value, level, unit } = this;
    return thresholds && this.barOf(thresholds, falling, label, value, level, unit);
  }
}
