import { LightningElement, api } from 'lwc';
import type { ModelZone } from 'c/scoring';
import { type Track, trackOf } from './viewModel';

/**
 * A score on the ladder from 0 to 4: hollow ring what is claimed, filled dot what is proven, bar the gap, flag the target, tick the
 * published average. A dashed track is not rated.
 */
export default class ScoringRungTrack extends LightningElement {
  @api label = '';
  @api claimed: number | null = null;
  @api proven: number | null = null;
  @api target: number | null = null;
  @api benchmark: number | null = null;
  @api zones: readonly ModelZone[] = [];
  @api reason = '';

  get track(): Track {
    return trackOf(this);
  }
}
