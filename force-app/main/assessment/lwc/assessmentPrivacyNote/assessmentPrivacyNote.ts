import { LightningElement } from 'lwc';
import { LABELS } from './labels';

/** What an assessment needs, and who sees the answers. */
export default class AssessmentPrivacyNote extends LightningElement {
  labels = LABELS;
  needed = [LABELS.needed1, LABELS.needed2, LABELS.needed3];
  answers = [LABELS.answers1, LABELS.answers2, LABELS.answers3, LABELS.answers4];
}
