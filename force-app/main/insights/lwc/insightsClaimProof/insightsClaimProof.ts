import { LightningElement, api } from 'lwc';
import type { ScorecardDto } from 'c/insightsScorecardApi';
import { LABELS } from './labels';
import { FIGURES, type Summary, summaryOf } from './viewModel';

/** What people claim beside what the org proves, the Index that follows, and its zone. */
export default class InsightsClaimProof extends LightningElement {
  @api scorecard: ScorecardDto | null = null;

  labels = LABELS;
  figures = FIGURES;

  get summary(): Summary | null {
    const { scorecard } = this;
    return scorecard?.index ? summaryOf(scorecard, scorecard.index) : null;
  }

  get benchmark(): number | null {
    return this.scorecard?.benchmark?.value ?? null;
  }
}
