import { LightningElement, api } from 'lwc';
import type { DimensionDto, EvidenceDto, WizardDto, ZoneDto } from 'c/assessmentApi';
import { type Entries, type Entry, NO_ENTRY } from 'c/assessmentDraft';
import { type Step, answersOf, scoringModelOf, tallyOf } from 'c/assessmentSteps';
import { type LiveClaim, liveDimensionClaim } from 'c/scoring';
import type { AppError } from 'c/sharedErrors';
import type { Load } from 'c/sharedLoad';
import { LABELS } from './labels';

/**
 * One question with the live score of its dimension, what the org's data says, and the way through all questions. Sends
 * `entrychange` with the new `entry`, `jump` with the `question` to go to, `technology` and `review`. The slot stands below the
 * progress.
 */
export default class AssessmentQuestionScreen extends LightningElement {
  @api wizard: WizardDto | null = null;
  @api steps: readonly Step[] = [];
  @api entries: Entries = {};
  /** Key of the question on screen. */
  @api current: string | null = null;
  /** What another window had stored as the answer to it; null when nothing. */
  @api overwritten: Entry | null = null;
  @api refusal: AppError | null = null;
  /** Null before the answer is stored. */
  @api evidence: Load<EvidenceDto | null> | null = null;
  /** Technology is asked after the last question. */
  @api hasTechnology = false;

  labels = LABELS;

  /** Moves the focus to the question. */
  @api focusTitle(): void {
    this.template?.querySelector<HTMLElement & { focusTitle(): void }>('c-assessment-question')?.focusTitle();
  }

  get step(): Step | null {
    return this.steps[this.index] ?? null;
  }

  get dimension(): DimensionDto | null {
    return this.step?.dimension ?? null;
  }

  get entry(): Entry {
    return (this.current === null ? null : this.entries[this.current]) ?? NO_ENTRY;
  }

  get zones(): readonly ZoneDto[] {
    return this.wizard?.model.zones ?? [];
  }

  get claim(): LiveClaim {
    const { wizard, dimension, entries } = this;
    if (!wizard || !dimension) return { claimed: null, share: null };
    const { assessment, model } = wizard;
    return liveDimensionClaim(scoringModelOf(model), assessment.depth, dimension.key, answersOf(entries));
  }

  get dimensionAnswered(): number {
    return tallyOf(this.dimensionSteps, this.entries).level;
  }

  get dimensionTotal(): number {
    return this.dimensionSteps.length;
  }

  get isFirst(): boolean {
    return this.index === 0;
  }

  /** Where nothing more is asked the way to the review is the main button. */
  get isEnd(): boolean {
    return this.isLast && !this.hasTechnology;
  }

  get isBeforeEnd(): boolean {
    return !this.isEnd;
  }

  handleBack(): void {
    this.jump(this.index - 1);
  }

  handleNext(): void {
    if (this.isLast) this.dispatchEvent(new CustomEvent('technology'));
    else this.jump(this.index + 1);
  }

  handleReview(): void {
    this.dispatchEvent(new CustomEvent('review'));
  }

  /** Hands on what the question and the progress send. */
  handleSent(event: CustomEvent<object>): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  private get index(): number {
    return this.steps.findIndex(({ question }) => question.key === this.current);
  }

  private get isLast(): boolean {
    return this.index === this.steps.length - 1;
  }

  private get dimensionSteps(): readonly Step[] {
    return this.steps.filter(({ dimension }) => dimension === this.dimension);
  }

  private jump(index: number): void {
    const question = this.steps[index]?.question.key;
    this.dispatchEvent(new CustomEvent('jump', { detail: { question } }));
  }
}
