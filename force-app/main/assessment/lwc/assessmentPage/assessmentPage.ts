import { LightningElement, wire } from 'lwc';
import { CurrentPageReference, type PageReference } from 'lightning/navigation';
import { placeOf } from './viewModel';

/** Assessments in one tab: the start screen, or the wizard of the assessment that the address names. */
export default class AssessmentPage extends LightningElement {
  assessmentId: string | null = null;
  respondentId: string | null = null;
  section: string | null = null;

  @wire(CurrentPageReference)
  receivePlace(reference: PageReference | undefined): void {
    const { assessment, respondent, section } = placeOf(reference);
    this.assessmentId = assessment;
    this.respondentId = respondent;
    this.section = section;
  }
}
