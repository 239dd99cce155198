import { LightningElement, api } from 'lwc';
import type { FunctionDto, OpenAssessmentDto } from 'c/assessmentApi';
import { LABELS } from './labels';
import { type OpenRow, type Sizes, rowsOf } from './viewModel';

/**
 * Assessments to join or to go on with. Sends `goon` with `assessmentId` and `respondentId`, `join` with `assessmentId` and
 * `functionKey`, and `technology` with `assessmentId`.
 */
export default class AssessmentOpenList extends LightningElement {
  @api assessments: readonly OpenAssessmentDto[] = [];
  @api functions: readonly FunctionDto[] = [];
  /** How many questions each depth has. */
  @api sizes: Sizes = { quick: 0, structural: 0 };

  labels = LABELS;

  get rows(): readonly OpenRow[] {
    return rowsOf(this.assessments, this.functions, this.sizes);
  }

  handleGoOn(event: Event): void {
    const { assessment: assessmentId, respondent: respondentId } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('goon', { detail: { assessmentId, respondentId } }));
  }

  handleTechnology(event: Event): void {
    const { assessment: assessmentId } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('technology', { detail: { assessmentId } }));
  }

  handleJoin(event: CustomEvent<{ functionKey: string }>): void {
    const { assessment: assessmentId } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('join', { detail: { assessmentId, functionKey: event.detail.functionKey } }));
  }
}
