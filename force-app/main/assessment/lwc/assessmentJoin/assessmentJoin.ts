import { LightningElement, api } from 'lwc';
import type { FunctionDto } from 'c/assessmentApi';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** Chooses the function to speak for. Sends `join` with its `functionKey`. */
export default class AssessmentJoin extends LightningElement {
  @api functions: readonly FunctionDto[] = [];
  /** Name of the assessment, which tells several of these buttons apart. */
  @api name = '';

  labels = LABELS;
  chosen = '';

  get options(): readonly { readonly label: string; readonly value: string }[] {
    return this.functions.map(({ key, name }) => ({ label: name, value: key }));
  }

  get isUnchosen(): boolean {
    return this.chosen === '';
  }

  get joinLabel(): string {
    return fill(LABELS.joinOf, this.name);
  }

  handleFunction(event: CustomEvent<{ value: string }>): void {
    this.chosen = event.detail.value;
  }

  handleJoin(): void {
    this.dispatchEvent(new CustomEvent('join', { detail: { functionKey: this.chosen } }));
  }
}
