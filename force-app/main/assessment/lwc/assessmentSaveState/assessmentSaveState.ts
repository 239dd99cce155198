import { LightningElement, api } from 'lwc';
import type { SaveState } from 'c/assessmentDraft';
import { userFormat } from 'c/sharedFormat';
import { type SaveWords, wordsOf } from './viewModel';

/** Where the saving of answers stands, in words. */
export default class AssessmentSaveState extends LightningElement {
  @api state: SaveState = { kind: 'none' };

  get words(): SaveWords {
    return wordsOf(this.state, userFormat);
  }
}
