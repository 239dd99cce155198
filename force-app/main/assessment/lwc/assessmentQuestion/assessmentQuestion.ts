import { LightningElement, api } from 'lwc';
import { type Entry, NO_ENTRY } from 'c/assessmentDraft';
import type { Step } from 'c/assessmentSteps';
import type { AppError } from 'c/sharedErrors';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';
import { lacksReason, overwrittenLine, refusedLine, withLevel, withOutcome } from './viewModel';

/** One question to answer. Sends `entrychange` with the new `entry`. */
export default class AssessmentQuestion extends LightningElement {
  @api step: Step | null = null;
  @api total = 0;
  @api entry: Entry = NO_ENTRY;
  /** What another window had stored; null when nothing. */
  @api overwritten: Entry | null = null;
  @api refusal: AppError | null = null;

  labels = LABELS;

  /** Moves the focus to the question, so that a screen reader begins there. */
  @api focusTitle(): void {
    this.template?.querySelector<HTMLElement>('h2')?.focus();
  }

  get position(): string {
    return fill(LABELS.position, String(this.step?.number ?? 0), String(this.total));
  }

  get isDontKnow(): boolean {
    return this.entry.outcome === 'dontKnow';
  }

  get isNotApplicable(): boolean {
    return this.entry.outcome === 'notApplicable';
  }

  get dontKnow(): string {
    return String(this.isDontKnow);
  }

  get notApplicable(): string {
    return String(this.isNotApplicable);
  }

  get dontKnowClass(): string {
    return buttonClass(this.isDontKnow);
  }

  get notApplicableClass(): string {
    return buttonClass(this.isNotApplicable);
  }

  get lacksReason(): boolean {
    return lacksReason(this.entry);
  }

  get overwrittenText(): string {
    return overwrittenLine(this.overwritten, this.entry);
  }

  get refusedText(): string {
    return refusedLine(this.refusal);
  }

  handleLevel(event: CustomEvent<{ level: number }>): void {
    this.send(withLevel(this.entry, event.detail.level));
  }

  handleDontKnow(): void {
    this.send(withOutcome(this.entry, 'dontKnow'));
  }

  handleNotApplicable(): void {
    this.send(withOutcome(this.entry, 'notApplicable'));
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.send({ ...this.entry, reason: event.detail.value });
  }

  handleNote(event: CustomEvent<{ value: string }>): void {
    this.send({ ...this.entry, note: event.detail.value });
  }

  private send(entry: Entry): void {
    this.dispatchEvent(new CustomEvent('entrychange', { detail: { entry } }));
  }
}

function buttonClass(isPressed: boolean): string {
  return isPressed ? 'slds-button slds-button_neutral choice choice_pressed' : 'slds-button slds-button_neutral choice';
}
