import { LightningElement, api } from 'lwc';
import { technologyWords } from 'c/assessmentAnswerWords';
import type { Technology } from 'c/scoring';
import { fill } from 'c/sharedFormat';
import { LABELS } from './labels';

/** What is stated about technology, in a line with the way to it. Sends `technologyopen`. */
export default class AssessmentTechnologyLine extends LightningElement {
  @api technology: Technology = { crm: null, ai: null };
  /** What was chosen last is not in the org. */
  @api isUnstored = false;
  /** Name of the assessment, which tells several of these buttons apart. */
  @api name = '';

  labels = LABELS;

  get words(): string {
    return [technologyWords(this.technology), ...(this.isUnstored ? [LABELS.notStored] : [])].join(' · ');
  }

  get button(): string {
    const { crm, ai } = this.technology;
    return crm === null && ai === null ? LABELS.state : LABELS.change;
  }

  get buttonLabel(): string {
    return fill(LABELS.buttonOf, this.button, this.name);
  }

  handleOpen(): void {
    this.dispatchEvent(new CustomEvent('technologyopen'));
  }
}
