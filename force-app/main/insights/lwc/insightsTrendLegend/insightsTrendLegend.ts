import { LightningElement } from 'lwc';
import { LABELS } from './labels';

/** What the lines and marks of a trend mean. */
export default class InsightsTrendLegend extends LightningElement {
  labels = LABELS;
}
