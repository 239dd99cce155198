import { LightningElement, api } from 'lwc';
import type { ScorecardDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { type Headline, headlineOf } from './viewModel';

/** The Index in large figures, its zone in words, claim and proof, and one sentence why. */
export default class InsightsIndexHeadline extends LightningElement {
  @api scorecard: ScorecardDto | null = null;

  labels = LABELS;

  get headline(): Headline | null {
    const { scorecard } = this;
    return scorecard?.index ? headlineOf(scorecard, scorecard.index) : null;
  }

  get benchmark(): number | null {
    return this.scorecard?.benchmark?.value ?? null;
  }
}
