import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type { ErasureKind } from 'c/assessmentErasureApi';
import { fill, userFormat } from 'c/sharedFormat';
import { LABELS } from './labels';

/** Asks once more before answers are erased. Closes with true to go on, or with nothing. */
export default class AssessmentErasureModal extends LightningModal {
  @api person = '';
  @api answers = 0;
  @api kind: ErasureKind = 'erased';

  labels = LABELS;

  get title(): string {
    return fill(this.isErasure ? LABELS.eraseTitle : LABELS.anonymizeTitle, this.person);
  }

  get body(): string {
    const template = this.isErasure ? LABELS.eraseBody : LABELS.anonymizeBody;
    return fill(template, userFormat.whole(this.answers), this.person);
  }

  get action(): string {
    return this.isErasure ? LABELS.erase : LABELS.anonymize;
  }

  handleCancel(): void {
    this.close();
  }

  handleGo(): void {
    this.close(true);
  }

  private get isErasure(): boolean {
    return this.kind === 'erased';
  }
}
