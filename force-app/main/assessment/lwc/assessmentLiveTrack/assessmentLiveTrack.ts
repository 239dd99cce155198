import { LightningElement, api } from 'lwc';
import type { LiveClaim, ModelZone } from 'c/scoring';
import { levelText } from 'c/scoringWords';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** A dimension as one's own answers make it, answer by answer. */
export default class AssessmentLiveTrack extends LightningElement {
  /** Name of the dimension. */
  @api name = '';
  @api claim: LiveClaim = { claimed: null, share: null };
  /** Questions of the dimension that have a rung, and how many it has. */
  @api answered = 0;
  @api total = 0;
  @api zones: readonly ModelZone[] = [];

  labels = LABELS;

  get title(): string {
    return fill(LABELS.title, this.name);
  }

  get level(): string {
    return this.claim.claimed === null ? LABELS.noLevel : fill(LABELS.level, levelText(this.claim.claimed, this.zones));
  }

  get levelClass(): string {
    return this.claim.claimed === null ? 'slds-text-body_small quiet' : 'level';
  }

  get share(): string {
    return fill(LABELS.share, String(this.answered), String(this.total));
  }
}
