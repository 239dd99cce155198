import { LightningElement, api } from 'lwc';
import type { ReadinessDto } from 'c/appSetupApi';
import { LABELS } from './labels';
import { type ReadinessRow, inOrder, rowOf, summaryOf } from './viewModel';

/** What the evidence needs, how each stands, and what to do where it does not. */
export default class AppReadinessList extends LightningElement {
  @api checks: readonly ReadinessDto[] = [];

  labels = LABELS;

  get rows(): readonly ReadinessRow[] {
    return inOrder(this.checks).map(rowOf);
  }

  get summary(): string {
    return summaryOf(this.checks);
  }
}
