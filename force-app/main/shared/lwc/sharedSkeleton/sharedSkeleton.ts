import { LightningElement, api } from 'lwc';
import { LABELS } from './labels';

/** Stands in for content on its way: as many grey rows as the content will have, announced once. */
export default class SharedSkeleton extends LightningElement {
  @api rows: number | string = 3;

  labels = LABELS;

  get lines(): readonly number[] {
    return Array.from({ length: Number(this.rows) }, (_, index) => index);
  }
}
