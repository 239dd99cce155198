import { LightningElement, api } from 'lwc';
import type { ZoneDto } from 'c/insightsScorecardApi';
import { type Track, trackOf } from './viewModel';

/**
 * A score on the ladder from 0 to 4: hollow ring what is claimed, filled dot what is proven, bar the gap, flag the target, tick the
 * published average. A dashed track is not rated.
 */
export default class InsightsRungTrack extends LightningElement {
  @api label = '';
  @api claimed: number | null = null;
  @api proven: number | null = null;
  @api target: number | null = null;
  @api benchmark: number | null = null;
  @api zones: readonly ZoneDto[] = [];
  @api reason = '';

  get track(): Track {
    return trackOf(this);
  }
}
