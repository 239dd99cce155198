import { LightningElement, api } from 'lwc';
import type { EvidenceDto, ZoneDto } from 'c/assessmentApi';
import { fill, userFormat } from 'c/sharedFormat';
import { type Load, loading } from 'c/sharedLoad';
import { LABELS } from './labels';
import { type EvidenceRow, type FactRow, factsOf, rowsOf } from './viewModel';

/** What the org's data says about a question that has been answered. */
export default class AssessmentEvidence extends LightningElement {
  @api evidence: Load<EvidenceDto | null> = loading();
  /** The rung that was chosen; null without one. */
  @api level: number | null = null;
  @api zones: readonly ZoneDto[] = [];

  labels = LABELS;

  get isLoading(): boolean {
    return this.evidence.state === 'loading';
  }

  get isFailed(): boolean {
    return this.evidence.state === 'failed';
  }

  get rows(): readonly EvidenceRow[] {
    return this.found === null ? [] : rowsOf(this.found, this.level, this.zones);
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get facts(): readonly FactRow[] {
    return this.found === null ? [] : factsOf(this.found, this.level);
  }

  get hasFacts(): boolean {
    return this.facts.length > 0;
  }

  get asOf(): string {
    return this.found?.asOf ? fill(LABELS.asOf, userFormat.day(this.found.asOf)) : '';
  }

  get emptyText(): string {
    return this.found?.asOf ? LABELS.none : LABELS.noRun;
  }

  private get found(): EvidenceDto | null {
    return this.evidence.state === 'ready' ? this.evidence.value : null;
  }
}
