import { LightningElement } from 'lwc';
import { LABELS } from './labels';

/** What the marks of a rung track mean. */
export default class ScoringTrackLegend extends LightningElement {
  labels = LABELS;
}
